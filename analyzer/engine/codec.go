package engine

import (
	"encoding/binary"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// The encoding of a fact.
//
// A version byte, then tables, each in the order of first use, then the body,
// which refers to the tables by index: strings, sources, paths, locations, positions. All
// numbers are unsigned varints. The tables are written first but are complete
// only when the body is, so the body is encoded to a buffer of its own. Equal
// analyses give equal bytes: nothing here ranges over a map.

const factVersion = 8

type encoder struct {
	sp      *space
	sources []source

	strs   numbering[string]
	srcs   numbering[source]
	paths  numbering[path]
	locs   numbering[loc]
	posns  numbering[string]
	body   []byte
	strBuf []byte
	srcBuf []byte
	pthBuf []byte
	locBuf []byte
	posBuf []byte
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

func (e *encoder) num(v uint64)   { e.body = binary.AppendUvarint(e.body, v) }
func (e *encoder) text(s string)  { e.num(e.str(s)) }
func (e *encoder) strID(id int32) { e.text(e.sp.strs[id]) }
func (e *encoder) flag(b bool)    { e.num(map[bool]uint64{true: 1}[b]) }
func (e *encoder) bits(flags ...bool) {
	v := uint64(0)
	for i, f := range flags {
		if f {
			v |= 1 << i
		}
	}
	e.num(v)
}
func (e *encoder) location(l loc)  { e.num(e.loc(l)) }
func (e *encoder) keys(m []string) { e.num(uint64(len(m))); e.each(m) }
func (e *encoder) each(m []string) {
	for _, s := range m {
		e.text(s)
	}
}

// part writes how many bytes write writes, and those, so that a reader may pass over them.
func (e *encoder) part(write func()) {
	before := e.body
	e.body = nil
	write()
	part := e.body
	e.body = before
	e.num(uint64(len(part)))
	e.body = append(e.body, part...)
}

func (e *encoder) set(s set) {
	e.num(uint64(len(s)))
	for _, it := range s {
		e.num(e.loc(it.loc())<<1 | uint64(it&1))
	}
}

// posn writes "file:line:column". In the table that is a string and two numbers: a file
// has many positions, and at many of them several things happen.
func (e *encoder) posn(p string) {
	id, ok := e.posns.id(p)
	e.num(id)
	if ok {
		return
	}
	file, line, column := p, uint64(0), uint64(0)
	if head, last, ok := cutLast(p); ok {
		if f, l, ok := cutLast(head); ok {
			file, line, column = f, l, last
		}
	}
	for _, v := range []uint64{e.str(file), line, column} {
		e.posBuf = binary.AppendUvarint(e.posBuf, v)
	}
}

func cutLast(s string) (string, uint64, bool) {
	i := strings.LastIndexByte(s, ':')
	if i < 0 {
		return s, 0, false
	}
	n, err := strconv.ParseUint(s[i+1:], 10, 32)
	return s[:i], n, err == nil && n > 0
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
		e.bits(w.choice, w.copied, w.pure)
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
		e.flag(o.refills)
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
		{len(e.paths.ids), e.pthBuf}, {len(e.locs.ids), e.locBuf}, {len(e.posns.ids), e.posBuf},
	} {
		out = binary.AppendUvarint(out, uint64(part.n))
		out = append(out, part.buf...)
	}
	return append(out, e.body...)
}

func sortedKeys[V any](m map[string]V) []string {
	return slices.Sorted(maps.Keys(m))
}
