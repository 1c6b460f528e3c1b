// Package value is what the analysis knows of a value: a set of locations.
//
// Terms. A *location* ([Location], interned as [Loc]) is a *root* and a path of *hops*. An
// *item* is a location with a strength, a *set* a sorted list of items. A [Space] interns
// what all of them are made of. A *source* is an expression from which clients' data comes.
package value

// The lattice.
//
// A location names a value or the memory behind it by how it is reached: a root
// and a path of hops. The lattice of a value is the powerset of locations, each
// in one of two strengths: as a reference (the value may be that object, so a
// write through it writes there) or derived (information from there went into
// the value). Its height is finite because paths are: MaxHops bounds them, a
// hop that a path has already collapses the path to its first occurrence, and
// hops beyond the bound are absorbed. None of the three looks at the order in
// which locations are found.

// MaxHops bounds the length of a path.
const MaxHops = 6

// maxDerived bounds the path of a parameter that something derives from: whose
// data it is shows in the first fields.
const maxDerived = 2

// maxSources bounds how many sources of client data one set keeps: the smallest
// ones, so that the bound commutes with union.
const maxSources = 3

// RootKind says what the root of a location is, and what its key counts.
type RootKind uint8

// Roots, and what their keys are.
const (
	RootParam  RootKind = iota // key: index of the parameter, the receiver being the first
	RootFree                   // key: index of the free variable
	RootAlloc                  // key: allocation site of the function under analysis
	RootGlobal                 // key: string id of "pkg.var"
	RootLong                   // key: string id of a type: an object known to outlive requests
	RootMade                   // as RootLong, if the call that made the object was not on behalf of a client
	RootLocal                  // key: string id of "pkg.Func:variable": a local of a goroutine that loops
	RootClient                 // key: source id
	RootMinted                 // a fresh identifier
	RootClock                  // a time
	RootLoaded                 // something all replicas share; key: [Guessed], [FromFile], or 0 where the table says so
	RootTemp                   // a path that nobody else knows
	RootText                   // key: string id of the literal that a path begins with
	RootDisk                   // key: string id of a function: the files that it writes
	RootFunc                   // key: string id of a function
	RootDyn                    // key: string id of a concrete type that an interface value has
)

// Guessed marks what a function outside the program, that may fail, returned: it
// may have looked where all replicas do. A handle of a source is marked so, too.
const Guessed = 1

// FromFile marks what was read from a file: it is shared as long as no client writes the
// file, which is what diskstate asks.
const FromFile = 2

// Loc is an interned location.
type Loc int32

// Location is a root, and the way from there.
type Location struct {
	Kind RootKind
	Key  int32
	Path Path
}

// Path is an interned list of hops; the zero path is empty.
type Path int32

// pathData is a path: a shorter one and its last hop.
type pathData struct {
	Parent Path
	Hop    Hop
	Len    int
}

// HopKind says where a hop leads.
type HopKind uint8

// Hops, and what their names are.
const (
	HopField HopKind = iota // name: string id of "pkg.Type.field"
	HopElem                 // an element of a map, slice, array or channel
	HopFree                 // name: index of a free variable of a closure
	HopCall                 // name: string id of the method called, or of "" for a function value
)

// Hop is one step of a path.
type Hop struct {
	Kind HopKind
	Name int32
}

// ElemHop returns the hop to an element, which has no name.
func ElemHop() Hop { return Hop{Kind: HopElem} }

// Extend returns p followed by h, collapsed as the note above says.
func (s *Space) Extend(p Path, h Hop) Path {
	for q := p; q != 0; q = s.Paths[q].Parent {
		if s.Paths[q].Hop == h {
			if h.Kind == HopElem {
				break // an element of a field of an element is kept once more
			}
			return q
		}
	}
	n := s.Paths[p].Len + 1
	if n > MaxHops || (h.Kind == HopElem && p != 0 && s.Paths[p].Hop.Kind == HopElem) {
		return p
	}
	d := pathData{p, h, n}
	id, ok := s.pathIDs[d]
	if !ok {
		id = Path(len(s.Paths))
		s.Paths = append(s.Paths, d)
		s.pathIDs[d] = id
	}
	return id
}

// Hops returns the hops of p, first to last.
func (s *Space) Hops(p Path) []Hop {
	out := make([]Hop, s.Paths[p].Len)
	for i := len(out) - 1; i >= 0; i-- {
		out[i] = s.Paths[p].Hop
		p = s.Paths[p].Parent
	}
	return out
}

// IsPrefix reports whether path p begins with path prefix.
func (sp *Space) IsPrefix(prefix, p Path) bool {
	for sp.Paths[p].Len > sp.Paths[prefix].Len {
		p = sp.Paths[p].Parent
	}
	return p == prefix
}

// HasCall reports whether p leads through the result of a call.
func (sp *Space) HasCall(p Path) bool {
	for ; p != 0; p = sp.Paths[p].Parent {
		if sp.Paths[p].Hop.Kind == HopCall {
			return true
		}
	}
	return false
}

// atom reports whether locations of kind k have no inner structure: whatever is
// reached from client data is client data.
func (k RootKind) atom() bool {
	return k >= RootClient && k <= RootDisk
}

// Data reports whether locations of kind k say whose data a value is.
func (k RootKind) Data() bool { return k >= RootClient && k <= RootLoaded }

// At returns what h leads to from l: l, where that has no inside.
func (s *Space) At(l Loc, h Hop) Loc {
	d := s.Locs[l]
	if d.Kind.atom() {
		return l
	}
	return s.Loc(d.Kind, d.Key, s.Extend(d.Path, h))
}

// Outside returns the outermost container that l lies in, or l; of a parameter,
// only the way to it that maxDerived allows.
func (sp *Space) Outside(l Loc) Loc {
	if out, ok := sp.outer[l]; ok {
		return out
	}
	d := sp.Locs[l]
	p := Path(0)
	for i, h := range sp.Hops(d.Path) {
		if h.Kind == HopElem || i == maxDerived && (d.Kind == RootParam || d.Kind == RootFree) {
			break
		}
		p = sp.Extend(p, h)
	}
	out := sp.Loc(d.Kind, d.Key, p)
	sp.outer[l] = out
	return out
}
