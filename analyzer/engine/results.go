package engine

import (
	"slices"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/value"
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
	s     *summary.Summary
	kept  map[int32]int32        // site of the function -> site of the summary
	same  map[summary.Site]int32 // what a site is -> site of the summary
	heap  map[value.Loc]*summary.HeapEntry
	locs  []value.Loc
	work  []func()
	found map[int32]bool          // see keptSites
	name  map[value.Loc]value.Set // what memory of the function is called in the summary
}

func (f *function) exportResults(s *summary.Summary) *resultSites {
	r := &resultSites{f: f, s: s, kept: map[int32]int32{}, same: map[summary.Site]int32{}, heap: map[value.Loc]*summary.HeapEntry{}, name: map[value.Loc]value.Set{}}
	for _, res := range f.results {
		s.Results = append(s.Results, r.result(res))
	}
	for len(r.work) > 0 {
		next := r.work[0]
		r.work = r.work[1:]
		next()
	}
	for _, l := range r.locs {
		s.Heap = append(s.Heap, *r.heap[l])
	}
	return r
}

// returned names what s has of the memory that the function returns: a function
// that it was given, such as an option, may still write there.
func (r *resultSites) returned(s value.Set) value.Set {
	var out value.Set
	for _, it := range s {
		if it.IsRef() && r.f.Locs[it.Loc()].Kind == value.RootAlloc {
			out = r.f.Union(out, r.name[it.Loc()])
		}
	}
	return out
}

// result exports one result: its new memory becomes one site.
func (r *resultSites) result(res value.Set) value.Set {
	f := r.f
	if !f.hasAlloc(res) {
		return res
	}
	var out, fresh value.Set
	for _, it := range res {
		d := f.Locs[it.Loc()]
		switch {
		case d.Kind != value.RootAlloc:
			out = append(out, it)
		case !it.IsRef():
			out = f.Union(out, f.flatten(value.Set{it}))
		case f.sites[d.Key].Fn != 0:
			out = f.Union(out, value.Set{value.Ref(r.keep(d.Key))})
		default:
			fresh = append(fresh, it)
		}
	}
	if len(fresh) == 0 {
		return out
	}
	st := summary.Site{}
	if r.found == nil {
		r.found = f.keptSites()
	}
	for i, it := range fresh {
		own := f.sites[f.Locs[it.Loc()].Key]
		st.Kept = st.Kept || own.Kept || r.found[f.Locs[it.Loc()].Key]
		if i == 0 {
			st.Typ = own.Typ
		} else if st.Typ != own.Typ {
			st.Typ = 0
		}
	}
	id := int32(len(r.s.Sites))
	r.s.Sites = append(r.s.Sites, st)
	root := f.Loc(value.RootAlloc, id, 0)
	seen := map[value.Loc]bool{}
	for _, it := range fresh {
		r.work = append(r.work, func() { r.reroot(it.Loc(), root, seen) })
	}
	return f.Union(out, value.Set{value.Ref(root)})
}

// keptSites are those of new memory that the function put where others find it, or may
// have.
func (f *function) keptSites() map[int32]bool {
	kept := map[int32]bool{}
	add := func(s value.Set) {
		for _, it := range s {
			if d := f.Locs[it.Loc()]; it.IsRef() && d.Kind == value.RootAlloc {
				kept[d.Key] = true
			}
		}
	}
	for _, k := range f.order {
		if k.kind <= summary.Send && f.Locs[k.target].Kind != value.RootAlloc {
			add(f.effects[k].Val)
		}
	}
	for _, k := range f.openOrd {
		for _, arg := range f.opens[k].Args {
			add(arg)
		}
	}
	return kept
}

// keep keeps a closure, or a variable that one captured, as a site of its own.
func (r *resultSites) keep(id int32) value.Loc {
	f := r.f
	n, ok := r.kept[id]
	if !ok {
		st := f.sites[id]
		if st.Ident == 0 && st.Fn == 0 {
			if name := f.siteName(id); name != "" {
				key := f.capturedIdentity(f.fn, name)
				f.declareSite(key, id, name)
				st.Ident = f.Str(key)
			}
		}
		what := summary.Site{Typ: st.Typ, Fn: st.Fn, Ident: st.Ident}
		if n, ok = r.same[what]; !ok || what == (summary.Site{}) {
			n = int32(len(r.s.Sites))
			r.same[what] = n
			r.s.Sites = append(r.s.Sites, st)
		}
		r.kept[id] = n
		root := f.Loc(value.RootAlloc, n, 0)
		seen := map[value.Loc]bool{}
		from := f.Loc(value.RootAlloc, id, 0)
		r.work = append(r.work, func() { r.reroot(from, root, seen) })
	}
	return f.Loc(value.RootAlloc, n, 0)
}

// reroot copies what the memory at from holds to the memory at to.
func (r *resultSites) reroot(from, to value.Loc, seen map[value.Loc]bool) {
	f := r.f
	if seen[from] {
		return
	}
	seen[from] = true
	r.name[from] = f.Union(r.name[from], value.Set{value.Ref(to)})
	fd := f.Locs[from]
	for _, in := range f.heapAt[fd.Key] {
		id := f.Locs[in]
		if !f.IsPrefix(fd.Path, id.Path) {
			continue
		}
		at := to
		for _, h := range f.Hops(id.Path)[f.Paths[fd.Path].Len:] {
			at = f.At(at, h)
		}
		captured := f.Paths[id.Path].Hop.Kind == value.HopFree && id.Path != 0
		r.add(at, r.value(f.heap[in], at, captured, seen))
		if !f.hasRenewed(in) {
			r.addCopies(at, f.copies[in], seen)
			continue
		}
		r.add(at, f.Weaken(f.flatten(f.copies[in])))
		if st := f.sites[fd.Key]; id.Path == 0 && st.Of != nil {
			refs := value.Keep(f.copies[in], value.Item.IsRef)
			f.eachCopied(in, program.Deref(st.Of), refs, func(hops []value.Hop, s value.Set) {
				part := at
				for _, h := range hops {
					part = f.At(part, h)
				}
				r.add(part, r.value(s, part, false, seen))
			})
		}
	}
}

// value exports what is held at a place; new memory in it is named by the place.
func (r *resultSites) value(s value.Set, at value.Loc, captured bool, seen map[value.Loc]bool) value.Set {
	f := r.f
	if !f.hasAlloc(s) {
		return s
	}
	var out value.Set
	for _, it := range s {
		d := f.Locs[it.Loc()]
		switch {
		case d.Kind != value.RootAlloc:
			out = f.Union(out, value.Set{it})
		case !it.IsRef():
			out = f.Union(out, f.flatten(value.Set{it}))
		case f.sites[d.Key].Fn != 0, captured:
			out = f.Union(out, value.Set{value.Ref(f.Loc(value.RootAlloc, f.Locs[r.keep(d.Key)].Key, d.Path))})
		default:
			r.work = append(r.work, func() { r.reroot(it.Loc(), at, seen) })
		}
	}
	return out
}

func (r *resultSites) add(at value.Loc, s value.Set) {
	if len(s) > 0 {
		h := r.entry(at)
		h.Val = r.f.Union(slices.Clone(h.Val), s)
	}
}

// addCopies exports what was copied to a place: the parts of memory of the function
// are parts of the copy, and of what it was given the caller knows the parts.
func (r *resultSites) addCopies(at value.Loc, s value.Set, seen map[value.Loc]bool) {
	for _, it := range s {
		if it.IsRef() && r.f.Locs[it.Loc()].Kind == value.RootAlloc {
			r.work = append(r.work, func() { r.reroot(it.Loc(), at, seen) })
		}
	}
	given := value.Keep(s, func(it value.Item) bool { return r.f.Locs[it.Loc()].Kind != value.RootAlloc })
	if len(given) > 0 {
		h := r.entry(at)
		h.Copied = r.f.Union(slices.Clone(h.Copied), given)
	}
}

func (r *resultSites) entry(at value.Loc) *summary.HeapEntry {
	h, ok := r.heap[at]
	if !ok {
		h = &summary.HeapEntry{At: at}
		r.heap[at] = h
		r.locs = append(r.locs, at)
	}
	return h
}
