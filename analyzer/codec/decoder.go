package codec

import (
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"strconv"

	"github.com/statevet/statevet/analyzer/value"
)

// ErrDamaged is wrapped by the error of a decoder, which says what is wrong.
var ErrDamaged = errors.New("damaged fact")

// Decoder reads a fact. The first fault ends the input, so that every loop ends,
// and is kept in err: the fact comes from a cache of the driver's, and a damaged
// one means unknown.
type Decoder struct {
	sp    *value.Space
	data  []byte
	err   error
	strs  []string
	srcs  []int32
	paths []value.Path
	locs  []value.Loc
	posns []position
}

// NewDecoder reads the tables of data into sp. Of what is no fact of this version every
// method reads nothing, and [Decoder.End] says why.
func NewDecoder(sp *value.Space, data []byte) *Decoder {
	d := &Decoder{sp: sp}
	if len(data) == 0 || data[0] != Version {
		d.Fail("not of version %d", Version)
		return d
	}
	d.data = data[1:]
	d.tables()
	return d
}

// End returns the first fault, bytes that nobody asked for being one.
func (d *Decoder) End() error {
	if d.err == nil && len(d.data) > 0 {
		d.Fail("%d bytes too many", len(d.data))
	}
	return d.err
}

// Fail notes a fault, if it is the first one, and ends the input.
func (d *Decoder) Fail(format string, args ...any) {
	if d.err == nil {
		d.err = fmt.Errorf("%w: %s", ErrDamaged, fmt.Sprintf(format, args...))
	}
	d.data = nil
}

// Num reads a number, 0 after the end.
func (d *Decoder) Num() uint64 {
	v, n := binary.Uvarint(d.data)
	if n <= 0 {
		d.Fail("truncated")
		return 0
	}
	d.data = d.data[n:]
	return v
}

// Count reads the length of a list, each element of which takes a byte at least.
func (d *Decoder) Count() int {
	n := d.Num()
	if n > uint64(len(d.data)) {
		d.Fail("list of %d elements in %d bytes", n, len(d.data))
		return 0
	}
	return int(n)
}

func at[T any](d *Decoder, list []T, i uint64) T {
	if i >= uint64(len(list)) {
		d.Fail("index %d of %d", i, len(list))
		var zero T
		return zero
	}
	return list[i]
}

// Text reads a string.
func (d *Decoder) Text() string { return at(d, d.strs, d.Num()) }

func (d *Decoder) strID() int32 { return d.sp.Str(d.Text()) }

// Flag reads a truth value.
func (d *Decoder) Flag() bool { return d.Num() == 1 }

func (d *Decoder) tables() {
	for range d.Count() {
		n := d.Count()
		if d.err != nil {
			return
		}
		d.strs = append(d.strs, string(d.data[:n]))
		d.data = d.data[n:]
	}
	for range d.Count() {
		s := value.Source{Text: at(d, d.strs, d.Num()), Posn: at(d, d.strs, d.Num())}
		d.srcs = append(d.srcs, d.sp.Source(s))
	}
	d.paths = append(d.paths, 0)
	for range d.Count() {
		parent := at(d, d.paths, d.Num())
		kind, name := value.HopKind(d.Num()), d.Num()
		h := value.Hop{Kind: kind, Name: int32(name)}
		switch kind {
		case value.HopField, value.HopCall:
			h.Name = d.sp.Str(at(d, d.strs, name))
		case value.HopElem, value.HopFree:
			if name > 1<<16 {
				d.Fail("hop %d", name)
			}
		default:
			d.Fail("hop kind %d", kind)
		}
		d.paths = append(d.paths, d.sp.Extend(parent, h))
	}
	for range d.Count() {
		kind, key, p := value.RootKind(d.Num()), d.Num(), at(d, d.paths, d.Num())
		k := int32(key)
		switch kind {
		case value.RootGlobal, value.RootLong, value.RootMade, value.RootLocal, value.RootText, value.RootDisk, value.RootFunc, value.RootDyn:
			k = d.sp.Str(at(d, d.strs, key))
		case value.RootClient:
			k = at(d, d.srcs, key)
		case value.RootParam, value.RootFree, value.RootAlloc, value.RootMinted, value.RootClock, value.RootLoaded, value.RootTemp:
			if key > 1<<20 {
				d.Fail("root key %d", key)
			}
		default:
			d.Fail("root kind %d", kind)
		}
		d.locs = append(d.locs, d.sp.Loc(kind, k, p))
	}
	for range d.Count() {
		d.posns = append(d.posns, position{file: at(d, d.strs, d.Num()), line: d.Num(), column: d.Num()})
	}
}

// Part reads what [Encoder.Part] wrote with read, or passes over it.
func (d *Decoder) Part(skip bool, read func()) {
	n := d.Count()
	if d.err != nil {
		return
	}
	rest := d.data[n:]
	if !skip {
		d.data = d.data[:n]
		read()
		if d.err == nil && len(d.data) > 0 {
			d.Fail("%d bytes too many in a part", len(d.data))
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

// Posn reads a position, "file:line:column".
func (d *Decoder) Posn() string { return d.sp.Strs[d.posnID()] }

// posnID is the string id of a position.
func (d *Decoder) posnID() int32 {
	i := d.Num()
	if i >= uint64(len(d.posns)) {
		d.Fail("position %d of %d", i, len(d.posns))
		return 0
	}
	p := &d.posns[i]
	if p.id == 0 {
		text := p.file
		if p.line != 0 {
			text += ":" + strconv.FormatUint(p.line, 10) + ":" + strconv.FormatUint(p.column, 10)
		}
		p.id = d.sp.Str(text)
	}
	return p.id
}

// Hops reads a path.
func (d *Decoder) Hops() []value.Hop { return d.sp.Hops(at(d, d.paths, d.Num())) }

func (d *Decoder) location() value.Loc { return at(d, d.locs, d.Num()) }

// Set reads a set.
func (d *Decoder) Set() value.Set {
	n := d.Count()
	s := make(value.Set, 0, n)
	for range n {
		v := d.Num()
		s = append(s, value.Item(at(d, d.locs, v>>1)<<1)|value.Item(v&1))
	}
	slices.Sort(s)
	return slices.Compact(s)
}

// Keys reads a list of strings.
func (d *Decoder) Keys(add func(string)) {
	for range d.Count() {
		add(d.Text())
	}
}

// Places reads where what is named is.
func (d *Decoder) Places() map[string]string {
	out := map[string]string{}
	for range d.Count() {
		k := d.Text()
		out[k] = d.Posn()
	}
	return out
}
