package engine

import "slices"

// The memory that a function allocates: what is put there, and what is found
// there again.

// hold adds s to what the allocated memory at l holds.
func (f *function) hold(l loc, s set) { f.holdIn(f.heap, l, s) }

func (f *function) holdIn(m map[loc]set, l loc, s set) {
	if len(s) == 0 {
		return
	}
	old, ok := m[l]
	now := f.union(old, s)
	if ok && slices.Equal(now, old) {
		return
	}
	m[l] = now
	f.changed = true
	f.opened = f.opened || f.paths[f.locs[l].path].hop == nameHop
	f.heapVersion++
	root := f.locs[l].key
	if !slices.Contains(f.heapAt[root], l) {
		f.heapAt[root] = append(f.heapAt[root], l)
		if f.cur != nil {
			f.holdAt[l] = f.cur.Pos()
		}
	}
}

// load returns what the memory that s names holds. Memory that this function
// did not allocate is named by the way to it, so loading leaves it alone.
func (f *function) load(s set) set {
	if !f.hasAlloc(s) {
		return s
	}
	var out []item
	for _, it := range s {
		if !it.isRef() || f.locs[it.loc()].kind != rootAlloc {
			out = append(out, it)
			continue
		}
		held := f.held(it.loc())
		if f.locs[it.loc()].path != 0 || !slices.ContainsFunc(held, item.isRef) {
			out = append(out, it) // nothing better to call it
		}
		out = append(out, held...)
	}
	return f.gathered(out)
}

func (f *function) hasAlloc(s set) bool {
	return slices.ContainsFunc(s, func(it item) bool { return f.locs[it.loc()].kind == rootAlloc })
}

// held returns the contents of the allocated memory at l: what was written
// there, and the same place in what was copied over a part that contains it.
// It is remembered as long as the memory of the function does not change.
func (f *function) held(l loc) set {
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
func (f *function) gatherHeld(l loc) set {
	var out []item
	visited := map[loc]bool{l: true}
	work := []loc{l}
	weak := map[*item]bool{} // sets whose derived items are in out: the same on any way
	follow := func(in set, hops []hop) {
		if len(in) == 0 {
			return
		}
		f.spelt += len(in) * len(hops)
		known := weak[&in[0]]
		weak[&in[0]] = true
		for _, it := range in {
			if !it.isRef() {
				if !known {
					out = append(out, it)
				}
				continue
			}
			switch part := f.follow(it, hops); {
			case part < 0:
			case f.locs[part.loc()].kind == rootAlloc:
				if !visited[part.loc()] {
					visited[part.loc()] = true
					work = append(work, part.loc())
				}
			default:
				out = append(out, part)
			}
		}
	}
	for ; len(work) > 0; work = work[1:] {
		d := f.locs[work[0]]
		out = append(out, f.heap[work[0]]...)
		if work[0] != l {
			out = append(out, f.copies[work[0]]...) // the part was itself copied from elsewhere
		}
		hops := f.hops(d.path)
		p := d.path
		for n := range slices.Backward(hops) {
			p = f.paths[p].parent
			whole := f.loc(d.kind, d.key, p)
			follow(f.heap[whole], hops[n:])
			if _, ok := f.renewed[f.at(whole, hops[n])]; !ok {
				follow(f.copies[whole], hops[n:])
			}
		}
	}
	return f.gathered(out)
}

// follow follows hops from an item, or returns -1 where they lead nowhere.
func (f *function) follow(it item, hops []hop) item {
	for _, h := range hops {
		k := f.locs[it.loc()].kind
		if k == rootDyn || k == rootFunc && h.kind != hopCall {
			return -1
		}
		if !it.isRef() {
			return it
		}
		s := f.stride(it.loc(), h)
		switch {
		case s.from < 0:
			return -1
		case !f.beyondReach(s.from):
			it = ref(s.to)
		case f.anyFits(f.locs[s.from].path):
			it = ref(s.from)
		default:
			return -1
		}
	}
	return it
}

// stride is a hop from a place: from where it is followed, or -1 if it leads nowhere, and to
// where.
type stride struct{ from, to loc }

type strideKey struct {
	l loc
	h hop
}

// stride looks up the hop h from l, which is remembered.
func (e *engine) stride(l loc, h hop) stride {
	k := strideKey{l, h}
	s, ok := e.strides[k]
	if !ok {
		s = stride{l, l}
		if h.kind == hopField {
			s.from = -1
			if e.fits(l, h) {
				s.from = e.fieldsOf(l)
			}
		}
		if s.from >= 0 {
			s.to = e.at(s.from, h)
		}
		e.strides[k] = s
	}
	return s
}

// step follows one hop from each item of s. A derived item stays: a part of
// what holds information from somewhere holds information from there.
func (f *function) step(s set, h hop) set {
	out := make(set, 0, len(s))
	for _, it := range s {
		if next := f.follow(it, []hop{h}); next >= 0 {
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
func (f *function) afterCall(s set, h hop) set {
	own := keep(s, func(it item) bool { return f.locs[it.loc()].kind == rootAlloc })
	return f.union(f.step(f.withoutAllocs(s), h), f.weaken(own))
}

// flatten replaces allocations of this function, which mean nothing to others,
// by what they hold.
func (f *function) flatten(s set) set {
	if !f.hasAlloc(s) {
		return s
	}
	var out []item
	for _, it := range s {
		if f.locs[it.loc()].kind == rootAlloc {
			out = append(out, f.flattenOne(it)...)
		} else {
			out = append(out, it)
		}
	}
	return f.gathered(out)
}

// flattenOne is what one allocation holds, remembered like held.
func (f *function) flattenOne(it item) set {
	f.forget()
	if s, ok := f.flat[it]; ok {
		return s
	}
	var out []item
	if d := f.locs[it.loc()]; f.sites[d.key].fn != 0 && it.isRef() && d.path == 0 {
		out = append(out, ref(f.loc(rootFunc, f.sites[d.key].fn, 0)))
	}
	seen := map[loc]bool{it.loc(): true}
	for work := []loc{it.loc()}; len(work) > 0; work = work[1:] {
		d := f.locs[work[0]]
		add := func(s set) {
			f.spelt += len(s)
			for _, it := range s {
				in := f.locs[it.loc()]
				if in.kind != rootAlloc {
					continue
				}
				if st := f.sites[in.key]; st.fn != 0 && in.path == 0 {
					out = append(out, ref(f.loc(rootFunc, st.fn, 0)))
				}
				if !seen[it.loc()] {
					seen[it.loc()] = true
					work = append(work, it.loc())
				}
			}
			out = append(out, f.withoutAllocs(f.weakenKeepingCallees(s))...)
		}
		add(f.held(work[0]))
		for _, in := range f.heapAt[d.key] {
			if f.isPrefix(d.path, f.locs[in].path) {
				add(f.union(f.heap[in], f.copies[in]))
			}
		}
	}
	all := f.gathered(out)
	f.flat[it] = all
	return all
}

// weakenKeepingCallees is weaken for the parts of an object: the object can
// still call the functions that it holds.
func (f *function) weakenKeepingCallees(s set) set {
	callees := keep(s, func(it item) bool {
		d := f.locs[it.loc()]
		return d.kind == rootFunc || d.kind == rootDyn || d.kind == rootAlloc && f.sites[d.key].fn != 0
	})
	return f.union(f.weaken(s), callees)
}
