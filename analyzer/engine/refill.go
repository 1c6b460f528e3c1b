package engine

import (
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/value"
)

// Refills.
//
// A store is a cache if a miss is refilled from what all replicas share. The
// proof is in one function: it looks an element up, branches on what it found,
// and on the side of a miss (missed.go) writes an element with the same key whose
// value was loaded from a shared source. Looking up and writing may be calls; but a
// call that does both has been judged in the callee, whose terms do not mix up
// what callers hand it. Creating a fresh element is no refill, and neither is
// writing into an element that is there.

// noteRefills records the refills that the function does itself.
func (f *function) noteRefills() {
	byTarget := map[value.Loc][]effectKey{}
	for _, k := range f.order {
		if k.kind == summary.Read || k.kind == summary.Probe {
			byTarget[k.target] = append(byTarget[k.target], k)
		}
	}
	for _, k := range slices.Clone(f.order) {
		looks := byTarget[k.target]
		if k.kind == summary.Assign && len(looks) > 0 {
			f.noteReplaced(k, looks)
		}
		if k.kind != summary.Update || len(looks) == 0 || f.inElement(k.target) {
			continue
		}
		w := f.flatEffect(f.effects[k])
		if len(w.Key) == 0 || !f.Any(w.Val, value.RootLoaded) {
			continue
		}
		proof := value.Keep(w.Val, func(it value.Item) bool { return f.Locs[it.Loc()].Kind == value.RootLoaded })
		for _, k := range looks {
			r := f.effects[k]
			looked := f.flatten(r.Key)
			if r.When == w.When && r.Via != w.Via && f.sameKey(looked, w.Key) && f.rebuilds(r.Via, &w) && f.refills(f.lookupOf(r), w.Via) {
				f.record(summary.Effect{Kind: summary.Refill, When: w.When, Target: w.Target, Key: proof, Pos: w.Pos, Orig: w.Orig})
				f.refillBehind(&w, proof)
			}
		}
	}
}

// noteReplaced: where an element is missing the whole container may be replaced by what
// was loaded, with nothing of the client in it.
func (f *function) noteReplaced(k effectKey, looks []effectKey) {
	w := f.flatEffect(f.effects[k])
	proof := value.Keep(w.Val, func(it value.Item) bool { return f.Locs[it.Loc()].Kind == value.RootLoaded })
	if len(proof) == 0 || f.Any(w.Val, value.RootClient) || f.insideElement(k.target) || !f.isContainer(k.target) {
		return
	}
	for _, k := range looks {
		r := f.effects[k]
		if len(r.Key) > 0 && r.When == w.When && r.Via != w.Via && f.refills(f.lookupOf(r), w.Via) {
			f.record(summary.Effect{Kind: summary.Refill, When: w.When, Target: w.Target, Key: proof, Pos: w.Pos, Orig: w.Orig})
			return
		}
	}
}

// isContainer reports whether what l names is declared as something that has elements.
func (f *function) isContainer(l value.Loc) bool {
	id, _, ok := f.identity(f.asLong(l))
	if h := f.Paths[f.Locs[l].Path].Hop; f.Locs[l].Path != 0 && h.Kind == value.HopField {
		id, ok = f.Strs[h.Name], true
	}
	d := f.declOf(id)
	return ok && (strings.HasPrefix(d.typ, "map[") || strings.HasPrefix(d.typ, "[]") || d.of != nil && f.table.Container(program.TypeKey(program.Deref(d.of))))
}

// refillBehind: what is put in on a miss may be an element of another container,
// where it was put before: the list behind the map of a cache.
func (f *function) refillBehind(w *summary.Effect, proof value.Set) {
	for _, k := range slices.Clone(f.order) {
		u := f.effects[k]
		if u.Kind == summary.Update && u.When == w.When && u.Target != w.Target && len(u.Key) == 0 && f.Any(f.flatten(u.Val), value.RootLoaded) && w.Val.Has(value.Ref(f.At(u.Target, value.ElemHop()))) {
			f.record(summary.Effect{Kind: summary.Refill, When: w.When, Target: u.Target, Key: proof, Pos: u.Pos, Orig: u.Orig})
		}
	}
}

// sameKey reports whether what chose an element to look up chose the element to
// write: itself, or by what was loaded with it (a record of that number has its
// number from the database).
func (f *function) sameKey(looked, written value.Set) bool {
	return f.covers(looked, written) || len(looked) > 0 && f.Any(written, value.RootLoaded) && f.covers(f.Weaken(written), f.Weaken(looked))
}

// rebuilds reports whether the element that w puts in, flattened, is what another replica
// puts in when it misses it. It is not under a key that was made here; nor if it has its
// own time or number and nothing that follows from the key; nor, if a hit does not
// use the element and so only says that there is one, with what else the client said.
func (f *function) rebuilds(look ssa.Instruction, w *summary.Effect) bool {
	if !slices.ContainsFunc(w.Key, func(it value.Item) bool { return f.Locs[it.Loc()].Kind != value.RootMinted }) {
		return false
	}
	if !taken(look) && !f.covers(w.Key, value.Keep(w.Val, func(it value.Item) bool { return f.Locs[it.Loc()].Kind == value.RootClient })) {
		return false
	}
	if f.Any(w.Key, value.RootLoaded) || !f.Any(w.Val, value.RootClock) && !f.Any(w.Val, value.RootMinted) {
		return true
	}
	key := f.Weaken(w.Key)
	return slices.ContainsFunc(f.Weaken(w.Val), func(it value.Item) bool { return f.covers(key, value.Set{it}) })
}

// covers reports whether every item of written is in looked. Client data is the
// same if it is written the same.
func (f *function) covers(looked, written value.Set) bool {
	for _, it := range written {
		if looked.Has(it) {
			continue
		}
		d := f.Locs[it.Loc()]
		if d.Kind != value.RootClient || !slices.ContainsFunc(looked, func(l value.Item) bool {
			ld := f.Locs[l.Loc()]
			return ld.Kind == value.RootClient && f.Sources[ld.Key].Text == f.Sources[d.Key].Text
		}) {
			return false
		}
	}
	return true
}

// branches reports whether decides holds of a branch on the value of look, or on one of
// the most values that are made of it.
func branches(look ssa.Instruction, most int, decides func(*ssa.If) bool) bool {
	v, ok := look.(ssa.Value)
	if !ok {
		return false
	}
	found := false
	seen := map[ssa.Value]bool{}
	var follow func(ssa.Value)
	follow = func(v ssa.Value) {
		if seen[v] || v.Referrers() == nil || found || len(seen) > most {
			return
		}
		seen[v] = true
		for _, use := range *v.Referrers() {
			switch u := use.(type) {
			case *ssa.If:
				found = found || decides(u)
			case *ssa.Extract, *ssa.BinOp, *ssa.UnOp, *ssa.Phi, *ssa.Field, *ssa.FieldAddr, *ssa.TypeAssert, *ssa.Call:
				follow(use.(ssa.Value))
			case *ssa.Store:
				if a, ok := u.Addr.(*ssa.Alloc); ok && u.Val == v {
					follow(a)
				}
			}
		}
	}
	follow(v)
	return found
}
