package engine

import (
	"slices"

	"github.com/statevet/statevet/analyzer/program"
)

// Results of a summary.
//
// A caller must know what a constructor put where, and no more: the allocations
// of the callee are not its own. So a summary has one site for each result that
// is new memory, and one for each closure and each variable that a closure
// captured, which keep their identity. Everything else that these reach is named
// by the way to it from there. That bounds what a chain of constructors hands
// up by its types and not by its number of calls. Closures of one function, and
// variables with one identity, are one site: a function that calls itself and captures
// what it got would hand up one more each time.

// exporter of results: which sites of the function are kept, and as what.
type resultSites struct {
	f     *function
	s     *summary
	kept  map[int32]int32 // site of the function -> site of the summary
	same  map[site]int32  // what a site is -> site of the summary
	heap  map[loc]*heapEntry
	locs  []loc
	work  []func()
	found map[int32]bool // see keptSites
	name  map[loc]set    // what memory of the function is called in the summary
}

func (f *function) exportResults(s *summary) *resultSites {
	r := &resultSites{f: f, s: s, kept: map[int32]int32{}, same: map[site]int32{}, heap: map[loc]*heapEntry{}, name: map[loc]set{}}
	for _, res := range f.results {
		s.results = append(s.results, r.result(res))
	}
	for len(r.work) > 0 {
		next := r.work[0]
		r.work = r.work[1:]
		next()
	}
	for _, l := range r.locs {
		s.heap = append(s.heap, *r.heap[l])
	}
	return r
}

// returned names what s has of the memory that the function returns: a function
// that it was given, such as an option, may still write there.
func (r *resultSites) returned(s set) set {
	var out set
	for _, it := range s {
		if it.isRef() && r.f.locs[it.loc()].kind == rootAlloc {
			out = r.f.union(out, r.name[it.loc()])
		}
	}
	return out
}

// result exports one result: its new memory becomes one site.
func (r *resultSites) result(res set) set {
	f := r.f
	if !f.hasAlloc(res) {
		return res
	}
	var out, fresh set
	for _, it := range res {
		d := f.locs[it.loc()]
		switch {
		case d.kind != rootAlloc:
			out = append(out, it)
		case !it.isRef():
			out = f.union(out, f.flatten(set{it}))
		case f.sites[d.key].fn != 0:
			out = f.union(out, set{ref(r.keep(d.key))})
		default:
			fresh = append(fresh, it)
		}
	}
	if len(fresh) == 0 {
		return out
	}
	st := site{}
	if r.found == nil {
		r.found = f.keptSites()
	}
	for i, it := range fresh {
		own := f.sites[f.locs[it.loc()].key]
		st.kept = st.kept || own.kept || r.found[f.locs[it.loc()].key]
		if i == 0 {
			st.typ = own.typ
		} else if st.typ != own.typ {
			st.typ = 0
		}
	}
	id := int32(len(r.s.sites))
	r.s.sites = append(r.s.sites, st)
	root := f.loc(rootAlloc, id, 0)
	seen := map[loc]bool{}
	for _, it := range fresh {
		r.work = append(r.work, func() { r.reroot(it.loc(), root, seen) })
	}
	return f.union(out, set{ref(root)})
}

// keptSites are those of new memory that the function put where others find it, or may
// have.
func (f *function) keptSites() map[int32]bool {
	kept := map[int32]bool{}
	add := func(s set) {
		for _, it := range s {
			if d := f.locs[it.loc()]; it.isRef() && d.kind == rootAlloc {
				kept[d.key] = true
			}
		}
	}
	for _, k := range f.order {
		if k.kind <= send && f.locs[k.target].kind != rootAlloc {
			add(f.effects[k].val)
		}
	}
	for _, k := range f.openOrd {
		for _, arg := range f.opens[k].args {
			add(arg)
		}
	}
	return kept
}

// keep keeps a closure, or a variable that one captured, as a site of its own.
func (r *resultSites) keep(id int32) loc {
	f := r.f
	n, ok := r.kept[id]
	if !ok {
		st := f.sites[id]
		if st.ident == 0 && st.fn == 0 {
			if name := f.siteName(id); name != "" {
				key := f.capturedIdentity(f.fn, name)
				f.declareSite(key, id, name)
				st.ident = f.str(key)
			}
		}
		what := site{typ: st.typ, fn: st.fn, ident: st.ident}
		if n, ok = r.same[what]; !ok || what == (site{}) {
			n = int32(len(r.s.sites))
			r.same[what] = n
			r.s.sites = append(r.s.sites, st)
		}
		r.kept[id] = n
		root := f.loc(rootAlloc, n, 0)
		seen := map[loc]bool{}
		from := f.loc(rootAlloc, id, 0)
		r.work = append(r.work, func() { r.reroot(from, root, seen) })
	}
	return f.loc(rootAlloc, n, 0)
}

// reroot copies what the memory at from holds to the memory at to.
func (r *resultSites) reroot(from, to loc, seen map[loc]bool) {
	f := r.f
	if seen[from] {
		return
	}
	seen[from] = true
	r.name[from] = f.union(r.name[from], set{ref(to)})
	fd := f.locs[from]
	for _, in := range f.heapAt[fd.key] {
		id := f.locs[in]
		if !f.isPrefix(fd.path, id.path) {
			continue
		}
		at := to
		for _, h := range f.hops(id.path)[f.paths[fd.path].len:] {
			at = f.at(at, h)
		}
		captured := f.paths[id.path].hop.kind == hopFree && id.path != 0
		r.add(at, r.value(f.heap[in], at, captured, seen))
		if !f.hasRenewed(in) {
			r.addCopies(at, f.copies[in], seen)
			continue
		}
		r.add(at, f.weaken(f.flatten(f.copies[in])))
		if st := f.sites[fd.key]; id.path == 0 && st.of != nil {
			refs := keep(f.copies[in], item.isRef)
			f.eachCopied(in, program.Deref(st.of), refs, func(hops []hop, s set) {
				part := at
				for _, h := range hops {
					part = f.at(part, h)
				}
				r.add(part, r.value(s, part, false, seen))
			})
		}
	}
}

// value exports what is held at a place; new memory in it is named by the place.
func (r *resultSites) value(s set, at loc, captured bool, seen map[loc]bool) set {
	f := r.f
	if !f.hasAlloc(s) {
		return s
	}
	var out set
	for _, it := range s {
		d := f.locs[it.loc()]
		switch {
		case d.kind != rootAlloc:
			out = f.union(out, set{it})
		case !it.isRef():
			out = f.union(out, f.flatten(set{it}))
		case f.sites[d.key].fn != 0, captured:
			out = f.union(out, set{ref(f.loc(rootAlloc, f.locs[r.keep(d.key)].key, d.path))})
		default:
			r.work = append(r.work, func() { r.reroot(it.loc(), at, seen) })
		}
	}
	return out
}

func (r *resultSites) add(at loc, s set) {
	if len(s) > 0 {
		h := r.entry(at)
		h.val = r.f.union(slices.Clone(h.val), s)
	}
}

// addCopies exports what was copied to a place: the parts of memory of the function
// are parts of the copy, and of what it was given the caller knows the parts.
func (r *resultSites) addCopies(at loc, s set, seen map[loc]bool) {
	for _, it := range s {
		if it.isRef() && r.f.locs[it.loc()].kind == rootAlloc {
			r.work = append(r.work, func() { r.reroot(it.loc(), at, seen) })
		}
	}
	given := keep(s, func(it item) bool { return r.f.locs[it.loc()].kind != rootAlloc })
	if len(given) > 0 {
		h := r.entry(at)
		h.copied = r.f.union(slices.Clone(h.copied), given)
	}
}

func (r *resultSites) entry(at loc) *heapEntry {
	h, ok := r.heap[at]
	if !ok {
		h = &heapEntry{at: at}
		r.heap[at] = h
		r.locs = append(r.locs, at)
	}
	return h
}
