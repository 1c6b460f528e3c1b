package engine

import (
	"slices"

	"github.com/statevet/statevet/analyzer/value"
)

// The memory that a function allocates: what is put there, and what is found
// there again.

// hold adds s to what the allocated memory at l holds.
func (f *function) hold(l value.Loc, s value.Set) { f.holdIn(f.heap, l, s) }

func (f *function) holdIn(m map[value.Loc]value.Set, l value.Loc, s value.Set) {
	if len(s) == 0 {
		return
	}
	old, ok := m[l]
	now := f.Union(old, s)
	if ok && slices.Equal(now, old) {
		return
	}
	m[l] = now
	f.changed = true
	f.opened = f.opened || f.Paths[f.Locs[l].Path].Hop == nameHop
	f.heapVersion++
	root := f.Locs[l].Key
	if !slices.Contains(f.heapAt[root], l) {
		f.heapAt[root] = append(f.heapAt[root], l)
		if f.cur != nil {
			f.holdAt[l] = f.cur.Pos()
		}
	}
}

// load returns what the memory that s names holds. Memory that this function
// did not allocate is named by the way to it, so loading leaves it alone.
func (f *function) load(s value.Set) value.Set {
	if !f.hasAlloc(s) {
		return s
	}
	var out []value.Item
	for _, it := range s {
		if !it.IsRef() || f.Locs[it.Loc()].Kind != value.RootAlloc {
			out = append(out, it)
			continue
		}
		held := f.held(it.Loc())
		if f.Locs[it.Loc()].Path != 0 || !slices.ContainsFunc(held, value.Item.IsRef) {
			out = append(out, it) // nothing better to call it
		}
		out = append(out, held...)
	}
	return f.Gathered(out)
}

func (f *function) hasAlloc(s value.Set) bool {
	return slices.ContainsFunc(s, func(it value.Item) bool { return f.Locs[it.Loc()].Kind == value.RootAlloc })
}

// held returns the contents of the allocated memory at l: what was written
// there, and the same place in what was copied over a part that contains it.
// It is remembered as long as the memory of the function does not change.
func (f *function) held(l value.Loc) value.Set {
	f.forget()
	s, ok := f.heldAt[l]
	if !ok {
		s = f.gatherHeld(l)
		f.heldAt[l] = s
	}
	return s
}

// forget drops what was remembered of memory that has changed since.
func (f *function) forget() {
	if f.memoVersion != f.heapVersion {
		clear(f.flat)
		clear(f.heldAt)
		f.memoVersion = f.heapVersion
	}
}

// gatherHeld visits each place once, however the copies refer to one another.
func (f *function) gatherHeld(l value.Loc) value.Set {
	var out []value.Item
	visited := map[value.Loc]bool{l: true}
	work := []value.Loc{l}
	weak := map[*value.Item]bool{} // sets whose derived items are in out: the same on any way
	follow := func(in value.Set, hops []value.Hop) {
		if len(in) == 0 {
			return
		}
		f.spelt += len(in) * len(hops)
		known := weak[&in[0]]
		weak[&in[0]] = true
		for _, it := range in {
			if !it.IsRef() {
				if !known {
					out = append(out, it)
				}
				continue
			}
			switch part := f.follow(it, hops); {
			case part < 0:
			case f.Locs[part.Loc()].Kind == value.RootAlloc:
				if !visited[part.Loc()] {
					visited[part.Loc()] = true
					work = append(work, part.Loc())
				}
			default:
				out = append(out, part)
			}
		}
	}
	for ; len(work) > 0; work = work[1:] {
		d := f.Locs[work[0]]
		out = append(out, f.heap[work[0]]...)
		if work[0] != l {
			out = append(out, f.copies[work[0]]...) // the part was itself copied from elsewhere
		}
		hops := f.Hops(d.Path)
		p := d.Path
		for n := range slices.Backward(hops) {
			p = f.Paths[p].Parent
			whole := f.Loc(d.Kind, d.Key, p)
			follow(f.heap[whole], hops[n:])
			if _, ok := f.renewed[f.At(whole, hops[n])]; !ok {
				follow(f.copies[whole], hops[n:])
			}
		}
	}
	return f.Gathered(out)
}

// follow follows hops from an item, or returns -1 where they lead nowhere.
func (f *function) follow(it value.Item, hops []value.Hop) value.Item {
	for _, h := range hops {
		k := f.Locs[it.Loc()].Kind
		if k == value.RootDyn || k == value.RootFunc && h.Kind != value.HopCall {
			return -1
		}
		if !it.IsRef() {
			return it
		}
		s := f.stride(it.Loc(), h)
		switch {
		case s.from < 0:
			return -1
		case !f.beyondReach(s.from):
			it = value.Ref(s.to)
		case f.anyFits(f.Locs[s.from].Path):
			it = value.Ref(s.from)
		default:
			return -1
		}
	}
	return it
}

// stride is a hop from a place: from where it is followed, or -1 if it leads nowhere, and to
// where.
type stride struct{ from, to value.Loc }

type strideKey struct {
	l value.Loc
	h value.Hop
}

// stride looks up the hop h from l, which is remembered.
func (e *engine) stride(l value.Loc, h value.Hop) stride {
	k := strideKey{l, h}
	s, ok := e.strides[k]
	if !ok {
		s = stride{l, l}
		if h.Kind == value.HopField {
			s.from = -1
			if e.fits(l, h) {
				s.from = e.fieldsOf(l)
			}
		}
		if s.from >= 0 {
			s.to = e.At(s.from, h)
		}
		e.strides[k] = s
	}
	return s
}

// step follows one hop from each item of s. A derived item stays: a part of
// what holds information from somewhere holds information from there.
func (f *function) step(s value.Set, h value.Hop) value.Set {
	out := make(value.Set, 0, len(s))
	for _, it := range s {
		if next := f.follow(it, []value.Hop{h}); next >= 0 {
			out = append(out, next)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// afterCall is step for the hop of a call whose callees are not known. What such
// a call gives of memory of this function derives from it, as in derive: as a
// place of its own it could be reached in no other way, and would only be written
// and read under ever longer names.
func (f *function) afterCall(s value.Set, h value.Hop) value.Set {
	own := value.Keep(s, func(it value.Item) bool { return f.Locs[it.Loc()].Kind == value.RootAlloc })
	return f.Union(f.step(f.withoutAllocs(s), h), f.Weaken(own))
}

// flatten replaces allocations of this function, which mean nothing to others,
// by what they hold.
func (f *function) flatten(s value.Set) value.Set {
	if !f.hasAlloc(s) {
		return s
	}
	var out []value.Item
	for _, it := range s {
		if f.Locs[it.Loc()].Kind == value.RootAlloc {
			out = append(out, f.flattenOne(it)...)
		} else {
			out = append(out, it)
		}
	}
	return f.Gathered(out)
}

// flattenOne is what one allocation holds, remembered like held.
func (f *function) flattenOne(it value.Item) value.Set {
	f.forget()
	if s, ok := f.flat[it]; ok {
		return s
	}
	var out []value.Item
	if d := f.Locs[it.Loc()]; f.sites[d.Key].Fn != 0 && it.IsRef() && d.Path == 0 {
		out = append(out, value.Ref(f.Loc(value.RootFunc, f.sites[d.Key].Fn, 0)))
	}
	seen := map[value.Loc]bool{it.Loc(): true}
	for work := []value.Loc{it.Loc()}; len(work) > 0; work = work[1:] {
		d := f.Locs[work[0]]
		add := func(s value.Set) {
			f.spelt += len(s)
			for _, it := range s {
				in := f.Locs[it.Loc()]
				if in.Kind != value.RootAlloc {
					continue
				}
				if st := f.sites[in.Key]; st.Fn != 0 && in.Path == 0 {
					out = append(out, value.Ref(f.Loc(value.RootFunc, st.Fn, 0)))
				}
				if !seen[it.Loc()] {
					seen[it.Loc()] = true
					work = append(work, it.Loc())
				}
			}
			out = append(out, f.withoutAllocs(f.weakenKeepingCallees(s))...)
		}
		add(f.held(work[0]))
		for _, in := range f.heapAt[d.Key] {
			if f.IsPrefix(d.Path, f.Locs[in].Path) {
				add(f.Union(f.heap[in], f.copies[in]))
			}
		}
	}
	all := f.Gathered(out)
	f.flat[it] = all
	return all
}

// weakenKeepingCallees is weaken for the parts of an object: the object can
// still call the functions that it holds.
func (f *function) weakenKeepingCallees(s value.Set) value.Set {
	callees := value.Keep(s, func(it value.Item) bool {
		d := f.Locs[it.Loc()]
		return d.Kind == value.RootFunc || d.Kind == value.RootDyn || d.Kind == value.RootAlloc && f.sites[d.Key].Fn != 0
	})
	return f.Union(f.Weaken(s), callees)
}
