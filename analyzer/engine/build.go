package engine

import (
	"slices"
	"strconv"
)

// summary returns what the function does so far, in terms that its callers
// understand.
func (f *function) summary() *summary {
	s := &summary{key: f.key, params: len(f.fn.Params)}
	_, s.handler = f.handlerArgs(f.fn)
	f.noteRefills()

	// Results keep the allocations that they reach, so that a caller knows what
	// a constructor put where; everything else is flattened.
	var sites []int32
	index := map[int32]int32{}
	var visit func(set)
	visit = func(r set) {
		for _, it := range r {
			d := f.locs[it.loc()]
			if d.kind != rootAlloc {
				continue
			}
			if _, ok := index[d.key]; ok {
				continue
			}
			index[d.key] = int32(len(sites))
			sites = append(sites, d.key)
			for _, l := range f.heapAt[d.key] {
				visit(f.heap[l])
			}
		}
	}
	for _, r := range f.results {
		visit(r)
	}
	rename := func(r set) set {
		if !slices.ContainsFunc(r, func(it item) bool { return f.locs[it.loc()].kind == rootAlloc }) {
			return r
		}
		out := make(set, len(r))
		for i, it := range r {
			d := f.locs[it.loc()]
			if d.kind == rootAlloc {
				l := f.loc(rootAlloc, index[d.key], d.path)
				it = item(l<<1) | it&1
			}
			out[i] = it
		}
		slices.Sort(out)
		return slices.Compact(out)
	}
	for _, r := range f.results {
		s.results = append(s.results, rename(r))
	}
	for _, id := range sites {
		st := f.sites[id]
		st.origin = f.originOf(id)
		s.sites = append(s.sites, st)
		for _, l := range f.heapAt[id] {
			d := f.locs[l]
			s.heap = append(s.heap, heapEntry{f.loc(rootAlloc, index[id], d.path), rename(f.heap[l])})
		}
	}
	for _, k := range f.order {
		e := f.effects[k]
		if f.locs[e.target].kind == rootAlloc {
			continue // resolved here, see root.go
		}
		s.effects = append(s.effects, *e)
	}
	for _, k := range f.openOrd {
		if o := f.opens[k]; f.locs[o.recv].kind != rootAlloc {
			s.opens = append(s.opens, *o)
		}
	}
	return s
}

// originOf names the instruction that allocates a site, wherever the site has
// travelled since: callers tell sites apart by it, and by their own call. That
// bounds the sites of recursive functions.
func (f *function) originOf(id int32) int32 {
	st := f.sites[id]
	if f.strs[st.origin] != "" && f.strs[st.origin] != "append" {
		return st.origin
	}
	return f.str(f.key + "@" + strconv.Itoa(int(id)))
}

// noteRefills records that the function rebuilds a missing element: it looks an
// element up, and writes one with the same key whose value was loaded from what
// all replicas share, or computed from the key alone.
func (f *function) noteRefills() {
	for _, k := range slices.Clone(f.order) {
		w := f.effects[k]
		if w.kind != update || len(w.key) == 0 || !f.any(w.val, rootLoaded) && !f.pureOf(w) {
			continue
		}
		for _, rk := range []effectKind{read, probe} {
			for _, k := range f.order {
				r := f.effects[k]
				if r.kind == rk && r.target == w.target && r.when == w.when && contains(r.key, w.key) {
					f.record(effect{kind: refill, when: w.when, target: w.target, pos: w.pos, orig: w.orig})
				}
			}
		}
	}
}

// pureOf reports whether the value of a write is computed from its key and from
// nothing else.
func (f *function) pureOf(w *effect) bool {
	return false
}

// contains reports whether every item of sub is in s.
func contains(s, sub set) bool {
	for _, it := range sub {
		if !s.has(it) {
			return false
		}
	}
	return true
}

func sameSummary(a, b *summary) bool {
	if len(a.effects) != len(b.effects) || len(a.opens) != len(b.opens) || len(a.sites) != len(b.sites) || len(a.heap) != len(b.heap) {
		return false
	}
	for i := range a.results {
		if !slices.Equal(a.results[i], b.results[i]) {
			return false
		}
	}
	for i := range a.effects {
		if !slices.Equal(a.effects[i].key, b.effects[i].key) || !slices.Equal(a.effects[i].val, b.effects[i].val) {
			return false
		}
	}
	for i := range a.opens {
		for j := range a.opens[i].args {
			if !slices.Equal(a.opens[i].args[j], b.opens[i].args[j]) {
				return false
			}
		}
	}
	for i := range a.heap {
		if !slices.Equal(a.heap[i].val, b.heap[i].val) {
			return false
		}
	}
	return true
}
