package engine

import (
	"slices"
	"strings"
)

// summary returns what the function does so far, in terms that its callers
// understand.
func (f *function) summary() *summary {
	s := &summary{key: f.key, params: len(f.fn.Params)}
	_, s.handler = f.handlerArgs(f.fn)
	f.noteRefills()

	f.exportResults(s)
	for _, k := range f.order {
		if e := f.effects[k]; f.locs[e.target].kind != rootAlloc { // else attributed here, see roots.go
			s.effects = append(s.effects, f.flatEffect(e))
		}
	}
	for _, k := range f.openOrd {
		if o := f.opens[k]; f.locs[o.recv].kind != rootAlloc {
			s.opens = append(s.opens, f.flatOpen(o))
		}
	}
	return s
}

// flatEffect is e without allocations of this function, which mean nothing to
// its callers.
func (f *function) flatEffect(e *effect) effect {
	out := *e
	out.key, out.val = f.flatLater(e.key, e.when), f.flatLater(e.val, e.when)
	return out
}

// flatLater flattens a set of something that happens at w. Later than the call,
// a field of an object that the function made may hold what others put there,
// so its name stays.
func (f *function) flatLater(s set, w when) set {
	out := f.atThatTime(f.flatten(s), w)
	if w == inCall || !f.hasAlloc(s) {
		return out
	}
	for _, it := range s {
		if d := f.locs[it.loc()]; d.kind == rootAlloc && d.path != 0 {
			if l, ok := f.outlives(it.loc()); ok {
				out = f.union(out, set{derived(f.outside(l))})
			}
		}
	}
	return out
}

// atThatTime drops from a set what says nothing when the effect happens after
// the function has run: what it was given before the first request is no
// client's, unless it is a channel on which clients' data comes later.
func (f *function) atThatTime(s set, w when) set {
	if w == inCall {
		return s
	}
	return keep(s, func(it item) bool {
		d := f.locs[it.loc()]
		return d.kind != rootParam && d.kind != rootFree || it.isRef() || f.throughChannel(d)
	})
}

// throughChannel reports whether a location of this function is, or lies in, a
// channel.
func (f *function) throughChannel(d locData) bool {
	for _, h := range f.hops(d.path) {
		if h.kind == hopField && strings.Contains(f.decls[f.strs[h.name]].typ, "chan ") {
			return true
		}
	}
	if d.kind == rootParam && int(d.key) < len(f.fn.Params) {
		return isChannel(f.fn.Params[d.key].Type())
	}
	if d.kind == rootFree && int(d.key) < len(f.fn.FreeVars) {
		return isChannel(deref(f.fn.FreeVars[d.key].Type()))
	}
	return true
}

func (f *function) flatOpen(o *open) open {
	out := *o
	out.args = make([]set, len(o.args))
	for i, a := range o.args {
		out.args[i] = f.union(f.flatLater(a, o.when), f.loopLocals(a))
	}
	return out
}

// loopLocals names the allocations in s that are locals of a goroutine's loop:
// what is called from the loop may write them.
func (f *function) loopLocals(s set) set {
	var out set
	for _, it := range s {
		d := f.locs[it.loc()]
		if d.kind != rootAlloc || !it.isRef() || !f.blocks || f.sites[d.key].inLoop {
			continue
		}
		if name := f.siteName(d.key); name != "" {
			id := f.str(f.localIdentity(name))
			f.declare(f.strs[id], f.sitePos(d.key), name, nil)
			out = f.union(out, set{ref(f.loc(rootLocal, id, d.path))})
		}
	}
	return out
}

// noteRefills records that the function rebuilds a missing element: it looks an
// element up, and writes one with the same key whose value was loaded from what
// all replicas share, or computed from the key alone.
func (f *function) noteRefills() {
	byTarget := map[loc][]effectKey{}
	for _, k := range f.order {
		byTarget[k.target] = append(byTarget[k.target], k)
	}
	for _, k := range slices.Clone(f.order) {
		if k.kind != update {
			continue
		}
		flat := f.flatEffect(f.effects[k])
		w := &flat
		if len(w.key) == 0 || !f.any(w.val, rootLoaded) && !f.pureOf(w) {
			continue
		}
		for _, k := range byTarget[w.target] {
			r := f.effects[k]
			if (r.kind == read || r.kind == probe) && r.when == w.when && f.covers(f.flatten(r.key), w.key) {
				f.record(effect{kind: refill, when: w.when, target: w.target, pos: w.pos, orig: w.orig})
			}
		}
	}
}

// pureOf reports whether the value of a write is computed from its key and from
// nothing else.
func (f *function) pureOf(w *effect) bool {
	return false
}

// covers reports whether what chose an element to look up is what chose the
// element to write. Client data is the same if it is written the same.
func (f *function) covers(looked, written set) bool {
	for _, it := range written {
		if looked.has(it) {
			continue
		}
		d := f.locs[it.loc()]
		if d.kind != rootClient || !slices.ContainsFunc(looked, func(l item) bool {
			ld := f.locs[l.loc()]
			return ld.kind == rootClient && f.below.sources[ld.key].text == f.below.sources[d.key].text
		}) {
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
