package engine

import (
	"encoding/binary"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// The encoding of a fact.
//
// A version byte, then tables, each in the order of first use, then the body,
// which refers to the tables by index: strings, sources, paths, locations. All
// numbers are unsigned varints. The tables are written first but are complete
// only when the body is, so the body is encoded to a buffer of its own. Equal
// analyses give equal bytes: nothing here ranges over a map.

const factVersion = 7

type encoder struct {
	sp      *space
	sources []source

	strs   numbering[string]
	srcs   numbering[source]
	paths  numbering[path]
	locs   numbering[loc]
	body   []byte
	strBuf []byte
	srcBuf []byte
	pthBuf []byte
	locBuf []byte
}

// numbering numbers values in the order of first use.
type numbering[K comparable] struct {
	ids map[K]uint64
}

func (t *numbering[K]) id(k K) (uint64, bool) {
	if t.ids == nil {
		t.ids = map[K]uint64{}
	}
	if id, ok := t.ids[k]; ok {
		return id, true
	}
	id := uint64(len(t.ids))
	t.ids[k] = id
	return id, false
}

func (e *encoder) str(s string) uint64 {
	id, ok := e.strs.id(s)
	if !ok {
		e.strBuf = binary.AppendUvarint(e.strBuf, uint64(len(s)))
		e.strBuf = append(e.strBuf, s...)
	}
	return id
}

func (e *encoder) source(key int32) uint64 {
	s := e.sources[key]
	text, posn := e.str(s.text), e.str(s.posn) // sources are few
	id, ok := e.srcs.id(s)
	if !ok {
		e.srcBuf = binary.AppendUvarint(e.srcBuf, text)
		e.srcBuf = binary.AppendUvarint(e.srcBuf, posn)
	}
	return id
}

// path numbers start at 1; 0 is the empty path.
func (e *encoder) path(p path) uint64 {
	if p == 0 {
		return 0
	}
	d := e.sp.paths[p]
	parent := e.path(d.parent)
	name := uint64(d.hop.name)
	if d.hop.kind == hopField || d.hop.kind == hopCall {
		name = e.str(e.sp.strs[d.hop.name])
	}
	id, ok := e.paths.id(p)
	if !ok {
		for _, v := range []uint64{parent, uint64(d.hop.kind), name} {
			e.pthBuf = binary.AppendUvarint(e.pthBuf, v)
		}
	}
	return id + 1
}

func (e *encoder) loc(l loc) uint64 {
	d := e.sp.locs[l]
	key := uint64(d.key)
	switch d.kind {
	case rootGlobal, rootLong, rootMade, rootLocal, rootText, rootDisk, rootFunc, rootDyn:
		key = e.str(e.sp.strs[d.key])
	case rootClient:
		key = e.source(d.key)
	}
	p := e.path(d.path)
	id, ok := e.locs.id(l)
	if !ok {
		for _, v := range []uint64{uint64(d.kind), key, p} {
			e.locBuf = binary.AppendUvarint(e.locBuf, v)
		}
	}
	return id
}

func (e *encoder) num(v uint64)    { e.body = binary.AppendUvarint(e.body, v) }
func (e *encoder) text(s string)   { e.num(e.str(s)) }
func (e *encoder) strID(id int32)  { e.text(e.sp.strs[id]) }
func (e *encoder) flag(b bool)     { e.num(map[bool]uint64{true: 1}[b]) }
func (e *encoder) location(l loc)  { e.num(e.loc(l)) }
func (e *encoder) keys(m []string) { e.num(uint64(len(m))); e.each(m) }
func (e *encoder) each(m []string) {
	for _, s := range m {
		e.text(s)
	}
}

func (e *encoder) set(s set) {
	e.num(uint64(len(s)))
	for _, it := range s {
		e.num(e.loc(it.loc())<<1 | uint64(it&1))
	}
}

// posn writes "file:line:column" as a string and two numbers: a file has many
// positions.
func (e *encoder) posn(p string) {
	file, line, column := p, uint64(0), uint64(0)
	if head, last, ok := cutLast(p); ok {
		if f, l, ok := cutLast(head); ok {
			file, line, column = f, l, last
		}
	}
	e.text(file)
	e.num(line)
	e.num(column)
}

func cutLast(s string) (string, uint64, bool) {
	i := strings.LastIndexByte(s, ':')
	if i < 0 {
		return s, 0, false
	}
	n, err := strconv.ParseUint(s[i+1:], 10, 32)
	return s[:i], n, err == nil && n > 0
}

func (d *decoder) posn() string {
	file, line, column := d.text(), d.num(), d.num()
	if line == 0 {
		return file
	}
	return fmt.Sprintf("%s:%d:%d", file, line, column)
}

func (e *encoder) effects(list []effect, posn func(*effect) string) {
	e.num(uint64(len(list)))
	for i := range list {
		w := &list[i]
		e.num(uint64(w.kind))
		e.num(uint64(w.when))
		e.location(w.target)
		e.set(w.key)
		e.set(w.dir)
		e.set(w.val)
		e.posn(posn(w))
		e.flag(w.choice)
		e.flag(w.copied)
		e.flag(w.pure)
		if w.pure {
			e.set(w.from)
		}
	}
}

func (e *encoder) opens(list []open, posn func(*open) string) {
	e.num(uint64(len(list)))
	for i := range list {
		o := &list[i]
		e.num(uint64(o.when))
		e.location(o.recv)
		e.strID(o.method)
		e.strID(o.iface)
		e.num(uint64(len(o.args)))
		for _, a := range o.args {
			e.set(a)
		}
		e.posn(posn(o))
	}
}

func (e *encoder) path2(hops []hop) {
	p := path(0)
	for _, h := range hops {
		p = e.sp.extend(p, h)
	}
	e.num(e.path(p))
}

// bytes joins the tables and the body.
func (e *encoder) bytes() []byte {
	out := []byte{factVersion}
	for _, part := range []struct {
		n   int
		buf []byte
	}{
		{len(e.strs.ids), e.strBuf}, {len(e.srcs.ids), e.srcBuf},
		{len(e.paths.ids), e.pthBuf}, {len(e.locs.ids), e.locBuf},
	} {
		out = binary.AppendUvarint(out, uint64(part.n))
		out = append(out, part.buf...)
	}
	return append(out, e.body...)
}

func sortedKeys[V any](m map[string]V) []string {
	return slices.Sorted(maps.Keys(m))
}

// decoder reads a fact. The first fault ends the input, so that every loop ends,
// and is kept in err: the fact comes from a cache of the driver's, and a damaged
// one means unknown.
type decoder struct {
	in    *imported
	data  []byte
	err   error
	strs  []string
	srcs  []int32
	paths []path
	locs  []loc
}

func (d *decoder) fail(format string, args ...any) {
	if d.err == nil {
		d.err = fmt.Errorf("%w: %s", errDamaged, fmt.Sprintf(format, args...))
	}
	d.data = nil
}

func (d *decoder) num() uint64 {
	v, n := binary.Uvarint(d.data)
	if n <= 0 {
		d.fail("truncated")
		return 0
	}
	d.data = d.data[n:]
	return v
}

// count reads the length of a list, each element of which takes a byte at least.
func (d *decoder) count() int {
	n := d.num()
	if n > uint64(len(d.data)) {
		d.fail("list of %d elements in %d bytes", n, len(d.data))
		return 0
	}
	return int(n)
}

func at[T any](d *decoder, list []T, i uint64) T {
	if i >= uint64(len(list)) {
		d.fail("index %d of %d", i, len(list))
		var zero T
		return zero
	}
	return list[i]
}

func (d *decoder) text() string { return at(d, d.strs, d.num()) }
func (d *decoder) strID() int32 { return d.in.str(d.text()) }
func (d *decoder) flag() bool   { return d.num() == 1 }

func (d *decoder) tables() {
	for range d.count() {
		n := d.count()
		if d.err != nil {
			return
		}
		d.strs = append(d.strs, string(d.data[:n]))
		d.data = d.data[n:]
	}
	for range d.count() {
		s := source{at(d, d.strs, d.num()), at(d, d.strs, d.num())}
		d.srcs = append(d.srcs, d.in.source(s))
	}
	d.paths = append(d.paths, 0)
	for range d.count() {
		parent := at(d, d.paths, d.num())
		kind, name := hopKind(d.num()), d.num()
		h := hop{kind, int32(name)}
		switch kind {
		case hopField, hopCall:
			h.name = d.in.str(at(d, d.strs, name))
		case hopElem, hopFree:
			if name > 1<<16 {
				d.fail("hop %d", name)
			}
		default:
			d.fail("hop kind %d", kind)
		}
		d.paths = append(d.paths, d.in.extend(parent, h))
	}
	for range d.count() {
		kind, key, p := rootKind(d.num()), d.num(), at(d, d.paths, d.num())
		k := int32(key)
		switch kind {
		case rootGlobal, rootLong, rootMade, rootLocal, rootText, rootDisk, rootFunc, rootDyn:
			k = d.in.str(at(d, d.strs, key))
		case rootClient:
			k = at(d, d.srcs, key)
		case rootParam, rootFree, rootAlloc, rootMinted, rootClock, rootLoaded, rootTemp:
			if key > 1<<20 {
				d.fail("root key %d", key)
			}
		default:
			d.fail("root kind %d", kind)
		}
		d.locs = append(d.locs, d.in.loc(kind, k, p))
	}
}

func (d *decoder) location() loc { return at(d, d.locs, d.num()) }

func (d *decoder) set() set {
	n := d.count()
	s := make(set, 0, n)
	for range n {
		v := d.num()
		s = append(s, item(at(d, d.locs, v>>1)<<1)|item(v&1))
	}
	slices.Sort(s)
	return slices.Compact(s)
}

func (d *decoder) effects() []effect {
	var out []effect
	for range d.count() {
		w := effect{kind: effectKind(d.num()), when: when(d.num()), target: d.location(), key: d.set(), dir: d.set(), val: d.set()}
		w.orig = d.in.str(d.posn())
		w.choice, w.copied, w.pure = d.flag(), d.flag(), d.flag()
		if w.pure {
			w.from = d.set()
		}
		if w.kind > fileRemove || w.when > served {
			d.fail("effect %d at %d", w.kind, w.when)
		}
		out = append(out, w)
	}
	return out
}

func (d *decoder) opens() []open {
	var out []open
	for range d.count() {
		o := open{when: when(d.num()), recv: d.location(), method: d.strID(), iface: d.strID()}
		for range d.count() {
			o.args = append(o.args, d.set())
		}
		o.orig = d.in.str(d.posn())
		if o.when > served {
			d.fail("open call at %d", o.when)
		}
		out = append(out, o)
	}
	return out
}

func (d *decoder) keys(add func(string)) {
	for range d.count() {
		add(d.text())
	}
}
