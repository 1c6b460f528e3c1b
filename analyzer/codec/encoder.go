// Package codec is how facts are written: the words of package value and summaries, and
// numbers, texts, flags and positions for the rest. What a fact says is the engine's business.
package codec

import (
	"encoding/binary"
	"strconv"
	"strings"

	"github.com/statevet/statevet/analyzer/value"
)

// The encoding of a fact.
//
// A version byte, then tables, each in the order of first use, then the body,
// which refers to the tables by index: strings, sources, paths, locations, positions. All
// numbers are unsigned varints. The tables are written first but are complete
// only when the body is, so the body is encoded to a buffer of its own. Equal
// analyses give equal bytes: nothing here ranges over a map.

// Version is the first byte of a fact: what another version wrote is not read.
const Version = 9

// Encoder writes a fact. Its methods append to the body, in the order in which those of
// [Decoder] with the same names read.
type Encoder struct {
	sp *value.Space

	strs   numbering[string]
	srcs   numbering[value.Source]
	paths  numbering[value.Path]
	locs   numbering[value.Loc]
	posns  numbering[string]
	body   []byte
	strBuf []byte
	srcBuf []byte
	pthBuf []byte
	locBuf []byte
	posBuf []byte
}

// NewEncoder returns an encoder of what sp has numbers for.
func NewEncoder(sp *value.Space) *Encoder { return &Encoder{sp: sp} }

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

func (e *Encoder) str(s string) uint64 {
	id, ok := e.strs.id(s)
	if !ok {
		e.strBuf = binary.AppendUvarint(e.strBuf, uint64(len(s)))
		e.strBuf = append(e.strBuf, s...)
	}
	return id
}

func (e *Encoder) source(key int32) uint64 {
	s := e.sp.Sources[key]
	text, posn := e.str(s.Text), e.str(s.Posn) // sources are few
	id, ok := e.srcs.id(s)
	if !ok {
		e.srcBuf = binary.AppendUvarint(e.srcBuf, text)
		e.srcBuf = binary.AppendUvarint(e.srcBuf, posn)
	}
	return id
}

// path numbers start at 1; 0 is the empty path.
func (e *Encoder) path(p value.Path) uint64 {
	if p == 0 {
		return 0
	}
	d := e.sp.Paths[p]
	parent := e.path(d.Parent)
	name := uint64(d.Hop.Name)
	if d.Hop.Kind == value.HopField || d.Hop.Kind == value.HopCall {
		name = e.str(e.sp.Strs[d.Hop.Name])
	}
	id, ok := e.paths.id(p)
	if !ok {
		for _, v := range []uint64{parent, uint64(d.Hop.Kind), name} {
			e.pthBuf = binary.AppendUvarint(e.pthBuf, v)
		}
	}
	return id + 1
}

func (e *Encoder) loc(l value.Loc) uint64 {
	d := e.sp.Locs[l]
	key := uint64(d.Key)
	switch d.Kind {
	case value.RootGlobal, value.RootLong, value.RootMade, value.RootLocal, value.RootText, value.RootDisk, value.RootFunc, value.RootDyn:
		key = e.str(e.sp.Strs[d.Key])
	case value.RootClient:
		key = e.source(d.Key)
	}
	p := e.path(d.Path)
	id, ok := e.locs.id(l)
	if !ok {
		for _, v := range []uint64{uint64(d.Kind), key, p} {
			e.locBuf = binary.AppendUvarint(e.locBuf, v)
		}
	}
	return id
}

// Num writes a number, or how many elements follow.
func (e *Encoder) Num(v uint64) { e.body = binary.AppendUvarint(e.body, v) }

// Text writes a string, by its number.
func (e *Encoder) Text(s string) { e.Num(e.str(s)) }

func (e *Encoder) strID(id int32) { e.Text(e.sp.Strs[id]) }

// Flag writes a truth value.
func (e *Encoder) Flag(b bool) { e.bits(b) }

func (e *Encoder) bits(flags ...bool) {
	v := uint64(0)
	for i, f := range flags {
		if f {
			v |= 1 << i
		}
	}
	e.Num(v)
}

func (e *Encoder) location(l value.Loc) { e.Num(e.loc(l)) }

// Keys writes a list of strings.
func (e *Encoder) Keys(m []string) {
	e.Num(uint64(len(m)))
	for _, s := range m {
		e.Text(s)
	}
}

// Part writes how many bytes write writes, and those, so that a reader may pass over them.
func (e *Encoder) Part(write func()) {
	before := e.body
	e.body = nil
	write()
	part := e.body
	e.body = before
	e.Num(uint64(len(part)))
	e.body = append(e.body, part...)
}

// Set writes a set, location by location.
func (e *Encoder) Set(s value.Set) {
	e.Num(uint64(len(s)))
	for _, it := range s {
		e.Num(e.loc(it.Loc())<<1 | uint64(it&1))
	}
}

// Posn writes "file:line:column". In the table that is a string and two numbers: a file
// has many positions, and at many of them several things happen.
func (e *Encoder) Posn(p string) {
	id, ok := e.posns.id(p)
	e.Num(id)
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

// Hops writes a path.
func (e *Encoder) Hops(hops []value.Hop) {
	p := value.Path(0)
	for _, h := range hops {
		p = e.sp.Extend(p, h)
	}
	e.Num(e.path(p))
}

// Bytes joins the tables and the body.
func (e *Encoder) Bytes() []byte {
	out := []byte{Version}
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
