package engine

import (
	"slices"
	"strings"
)

// Locations.
//
// A location names a value or the memory behind it by how it is reached: a root
// and a path of hops. The lattice of a value is the powerset of locations, each
// in one of two strengths: as a reference (the value may be that object, so a
// write through it writes there) or derived (information from there went into
// the value). Its height is finite because paths are: maxHops bounds them, a
// hop that a path has already collapses the path to its first occurrence, and
// hops beyond the bound are absorbed. None of the three looks at the order in
// which locations are found.

// maxHops bounds the length of a path.
const maxHops = 6

// maxDerived bounds the path of a parameter that something derives from: whose
// data it is shows in the first fields.
const maxDerived = 2

// maxSources bounds how many sources of client data one set keeps: the smallest
// ones, so that the bound commutes with union.
const maxSources = 3

type rootKind uint8

const (
	rootParam  rootKind = iota // key: index of the parameter, the receiver being the first
	rootFree                   // key: index of the free variable
	rootAlloc                  // key: allocation site of the function under analysis
	rootGlobal                 // key: string id of "pkg.var"
	rootLong                   // key: string id of a type: an object known to outlive requests
	rootMade                   // as rootLong, if the call that made the object was not on behalf of a client
	rootLocal                  // key: string id of "pkg.Func:variable": a local of a goroutine that loops
	rootClient                 // key: source id
	rootMinted                 // a fresh identifier
	rootClock                  // a time
	rootLoaded                 // something all replicas share; key: guessed, fromFile, or 0 where the table says so
	rootTemp                   // a path that nobody else knows
	rootText                   // key: string id of the literal that a path begins with
	rootDisk                   // key: string id of a function: the files that it writes
	rootFunc                   // key: string id of a function
	rootDyn                    // key: string id of a concrete type that an interface value has
)

// guessed marks what a function outside the program, that may fail, returned: it
// may have looked where all replicas do.
const guessed = 1

// fromFile marks what was read from a file: it is shared as long as no client writes the
// file, which is what diskstate asks.
const fromFile = 2

// loc is an interned location.
type loc int32

type locData struct {
	kind rootKind
	key  int32
	path path
}

// path is an interned list of hops; the zero path is empty.
type path int32

type pathData struct {
	parent path
	hop    hop
	len    int
}

type hopKind uint8

const (
	hopField hopKind = iota // name: string id of "pkg.Type.field"
	hopElem                 // an element of a map, slice, array or channel
	hopFree                 // name: index of a free variable of a closure
	hopCall                 // name: string id of the method called, or of "" for a function value
)

type hop struct {
	kind hopKind
	name int32
}

var elemHop = hop{kind: hopElem}

// space interns strings, paths and locations for the analysis of one package.
type space struct {
	strs    []string
	strIDs  map[string]int32
	paths   []pathData
	pathIDs map[pathData]path
	locs    []locData
	locIDs  map[locData]loc
	outer   map[loc]loc // memo of outside
}

func newSpace() *space {
	s := &space{strIDs: map[string]int32{}, pathIDs: map[pathData]path{}, locIDs: map[locData]loc{}, outer: map[loc]loc{}}
	s.str("")
	s.paths = append(s.paths, pathData{})
	return s
}

func (s *space) str(v string) int32 {
	id, ok := s.strIDs[v]
	if !ok {
		id = int32(len(s.strs))
		s.strs = append(s.strs, v)
		s.strIDs[v] = id
	}
	return id
}

func (s *space) loc(kind rootKind, key int32, p path) loc {
	d := locData{kind, key, p}
	id, ok := s.locIDs[d]
	if !ok {
		id = loc(len(s.locs))
		s.locs = append(s.locs, d)
		s.locIDs[d] = id
	}
	return id
}

// extend returns p followed by h, collapsed as the note above says.
func (s *space) extend(p path, h hop) path {
	for q := p; q != 0; q = s.paths[q].parent {
		if s.paths[q].hop == h {
			if h.kind == hopElem {
				break // an element of a field of an element is kept once more
			}
			return q
		}
	}
	n := s.paths[p].len + 1
	if n > maxHops || (h.kind == hopElem && p != 0 && s.paths[p].hop.kind == hopElem) {
		return p
	}
	d := pathData{p, h, n}
	id, ok := s.pathIDs[d]
	if !ok {
		id = path(len(s.paths))
		s.paths = append(s.paths, d)
		s.pathIDs[d] = id
	}
	return id
}

// hops returns the hops of p, first to last.
func (s *space) hops(p path) []hop {
	out := make([]hop, s.paths[p].len)
	for i := len(out) - 1; i >= 0; i-- {
		out[i] = s.paths[p].hop
		p = s.paths[p].parent
	}
	return out
}

// atom reports whether locations of kind k have no inner structure: whatever is
// reached from client data is client data.
func (k rootKind) atom() bool {
	return k >= rootClient && k <= rootDisk
}

// data reports whether locations of kind k say whose data a value is.
func (k rootKind) data() bool { return k >= rootClient && k <= rootLoaded }

func (s *space) at(l loc, h hop) loc {
	d := s.locs[l]
	if d.kind.atom() {
		return l
	}
	return s.loc(d.kind, d.key, s.extend(d.path, h))
}

// item is a location with a strength.
type item int32

func ref(l loc) item        { return item(l << 1) }
func derived(l loc) item    { return item(l<<1 | 1) }
func (it item) loc() loc    { return loc(it >> 1) }
func (it item) isRef() bool { return it&1 == 0 }

// set is a sorted set of items.
type set []item

func (s set) has(it item) bool {
	_, ok := slices.BinarySearch(s, it)
	return ok
}

// union returns the union of a and b, sharing a where b adds nothing.
func (sp *space) union(a, b set) set {
	if len(b) == 0 {
		return a
	}
	if len(a) == 0 {
		return sp.bound(b)
	}
	i, missing := 0, 0
	for _, it := range b {
		for i < len(a) && a[i] < it {
			i++
		}
		if i == len(a) || a[i] != it {
			missing++
		}
	}
	if missing == 0 {
		return a
	}
	out := make(set, 0, len(a)+missing)
	i, j := 0, 0
	for i < len(a) || j < len(b) {
		switch {
		case j == len(b) || i < len(a) && a[i] < b[j]:
			out = append(out, a[i])
			i++
		case i == len(a) || b[j] < a[i]:
			out = append(out, b[j])
			j++
		default:
			out = append(out, a[i])
			i++
			j++
		}
	}
	return sp.bound(out)
}

// gathered returns the set of items, which may come in any order and repeat. It
// takes over items.
func (sp *space) gathered(items []item) set {
	if len(items) == 0 {
		return nil
	}
	slices.Sort(items)
	return sp.bound(slices.Compact(items))
}

// keep returns the items of s that ok accepts, sharing s where it accepts all.
func keep(s set, ok func(item) bool) set {
	for i, it := range s {
		if !ok(it) {
			out := slices.Clone(s[:i])
			for _, it := range s[i+1:] {
				if ok(it) {
					out = append(out, it)
				}
			}
			return out
		}
	}
	return s
}

// bound keeps the smallest maxSources sources of client data.
func (sp *space) bound(s set) set {
	if len(s) <= maxSources {
		return s
	}
	n := 0
	for _, it := range s {
		if sp.locs[it.loc()].kind == rootClient {
			n++
		}
	}
	if n <= maxSources {
		return s
	}
	var keys []int32
	for _, it := range s {
		if d := sp.locs[it.loc()]; d.kind == rootClient {
			keys = append(keys, d.key)
		}
	}
	slices.Sort(keys)
	keys = slices.Compact(keys)
	if len(keys) <= maxSources {
		return s
	}
	limit := keys[maxSources-1]
	return slices.DeleteFunc(slices.Clone(s), func(it item) bool {
		d := sp.locs[it.loc()]
		return d.kind == rootClient && d.key > limit
	})
}

// weaken returns s with every item derived. What a value may call does not
// survive: a string made from a function is no function. Neither does the way
// into an element: information from there is information from its container.
func (sp *space) weaken(s set) set {
	if !slices.ContainsFunc(s, item.isRef) {
		return s
	}
	out := make(set, 0, len(s))
	for _, it := range s {
		switch {
		case !it.isRef():
			out = append(out, it)
		case sp.locs[it.loc()].kind != rootFunc && sp.locs[it.loc()].kind != rootDyn:
			out = append(out, derived(sp.outside(it.loc())))
		}
	}
	slices.Sort(out)
	return sp.bound(slices.Compact(out))
}

// outside returns the outermost container that l lies in, or l; of a parameter,
// only the way to it that maxDerived allows.
func (sp *space) outside(l loc) loc {
	if out, ok := sp.outer[l]; ok {
		return out
	}
	d := sp.locs[l]
	p := path(0)
	for i, h := range sp.hops(d.path) {
		if h.kind == hopElem || i == maxDerived && (d.kind == rootParam || d.kind == rootFree) {
			break
		}
		p = sp.extend(p, h)
	}
	out := sp.loc(d.kind, d.key, p)
	sp.outer[l] = out
	return out
}

// any reports whether s has an item of kind k.
func (sp *space) any(s set, k rootKind) bool {
	for _, it := range s {
		if sp.locs[it.loc()].kind == k {
			return true
		}
	}
	return false
}

// String of a location, for facts in tests: "param 0.[pkg.T.f].elem".
func (sp *space) locString(l loc) string {
	d := sp.locs[l]
	var b strings.Builder
	b.WriteString(sp.rootString(d))
	for _, h := range sp.hops(d.path) {
		switch h.kind {
		case hopField:
			b.WriteString("." + lastDot(sp.strs[h.name]))
		case hopElem:
			b.WriteString("[]")
		case hopFree:
			b.WriteString("{free}")
		case hopCall:
			b.WriteString("." + sp.strs[h.name] + "()")
		}
	}
	return b.String()
}

func lastDot(s string) string { return s[strings.LastIndexByte(s, '.')+1:] }
