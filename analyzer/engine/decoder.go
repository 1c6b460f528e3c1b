package engine

import (
	"encoding/binary"
	"fmt"
	"slices"
	"strconv"
)

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
	posns []position
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
	for range d.count() {
		d.posns = append(d.posns, position{file: at(d, d.strs, d.num()), line: d.num(), column: d.num()})
	}
}

// part reads what part wrote with read, or passes over it.
func (d *decoder) part(skip bool, read func()) {
	n := d.count()
	if d.err != nil {
		return
	}
	rest := d.data[n:]
	if !skip {
		d.data = d.data[:n]
		read()
		if d.err == nil && len(d.data) > 0 {
			d.fail("%d bytes too many in a part", len(d.data))
		}
	}
	if d.err == nil {
		d.data = rest
	}
}

// position is one of the table; most are of things that a reader has already, or never
// asks for, and are not spelled out.
type position struct {
	file         string
	line, column uint64
	id           int32 // string id of what is written, or 0
}

func (d *decoder) posn() string { return d.in.strs[d.posnID()] }

// posnID is the string id of a position.
func (d *decoder) posnID() int32 {
	i := d.num()
	if i >= uint64(len(d.posns)) {
		d.fail("position %d of %d", i, len(d.posns))
		return 0
	}
	p := &d.posns[i]
	if p.id == 0 {
		text := p.file
		if p.line != 0 {
			text += ":" + strconv.FormatUint(p.line, 10) + ":" + strconv.FormatUint(p.column, 10)
		}
		p.id = d.in.str(text)
	}
	return p.id
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

// minEffect is how many bytes an effect takes at least.
const minEffect = 8

func (d *decoder) effects() []effect {
	n := d.count()
	out := make([]effect, 0, min(n, len(d.data)/minEffect))
	for range n {
		w := effect{kind: effectKind(d.num()), when: when(d.num()), target: d.location(), key: d.set(), dir: d.set(), val: d.set()}
		w.orig = d.posnID()
		bits := d.num()
		w.choice, w.copied, w.pure = bits&1 != 0, bits&2 != 0, bits&4 != 0
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
		o.orig = d.posnID()
		o.refills = d.flag()
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
