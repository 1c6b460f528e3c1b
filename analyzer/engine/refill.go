package engine

import (
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
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
	byTarget := map[loc][]effectKey{}
	for _, k := range f.order {
		if k.kind == read || k.kind == probe {
			byTarget[k.target] = append(byTarget[k.target], k)
		}
	}
	for _, k := range slices.Clone(f.order) {
		looks := byTarget[k.target]
		if k.kind == assign && len(looks) > 0 {
			f.noteReplaced(k, looks)
		}
		if k.kind != update || len(looks) == 0 || f.inElement(k.target) {
			continue
		}
		w := f.flatEffect(f.effects[k])
		if len(w.key) == 0 || !f.any(w.val, rootLoaded) {
			continue
		}
		proof := keep(w.val, func(it item) bool { return f.locs[it.loc()].kind == rootLoaded })
		for _, k := range looks {
			r := f.effects[k]
			looked := f.flatten(r.key)
			if r.when == w.when && r.via != w.via && f.sameKey(looked, w.key) && f.rebuilds(r.via, &w) && f.refills(f.lookupOf(r), w.via) {
				f.record(effect{kind: refill, when: w.when, target: w.target, key: proof, pos: w.pos, orig: w.orig})
				f.refillBehind(&w, proof)
			}
		}
	}
}

// noteReplaced: where an element is missing the whole container may be replaced by what
// was loaded, with nothing of the client in it.
func (f *function) noteReplaced(k effectKey, looks []effectKey) {
	w := f.flatEffect(f.effects[k])
	proof := keep(w.val, func(it item) bool { return f.locs[it.loc()].kind == rootLoaded })
	if len(proof) == 0 || f.any(w.val, rootClient) || f.insideElement(k.target) || !f.isContainer(k.target) {
		return
	}
	for _, k := range looks {
		r := f.effects[k]
		if len(r.key) > 0 && r.when == w.when && r.via != w.via && f.refills(f.lookupOf(r), w.via) {
			f.record(effect{kind: refill, when: w.when, target: w.target, key: proof, pos: w.pos, orig: w.orig})
			return
		}
	}
}

// isContainer reports whether what l names is declared as something that has elements.
func (f *function) isContainer(l loc) bool {
	id, _, ok := f.identity(f.asLong(l))
	if h := f.paths[f.locs[l].path].hop; f.locs[l].path != 0 && h.kind == hopField {
		id, ok = f.strs[h.name], true
	}
	d := f.declOf(id)
	return ok && (strings.HasPrefix(d.typ, "map[") || strings.HasPrefix(d.typ, "[]") || d.of != nil && f.table.Container(program.TypeKey(program.Deref(d.of))))
}

// refillBehind: what is put in on a miss may be an element of another container,
// where it was put before: the list behind the map of a cache.
func (f *function) refillBehind(w *effect, proof set) {
	for _, k := range slices.Clone(f.order) {
		u := f.effects[k]
		if u.kind == update && u.when == w.when && u.target != w.target && len(u.key) == 0 && f.any(f.flatten(u.val), rootLoaded) && w.val.has(ref(f.at(u.target, elemHop))) {
			f.record(effect{kind: refill, when: w.when, target: u.target, key: proof, pos: u.pos, orig: u.orig})
		}
	}
}

// sameKey reports whether what chose an element to look up chose the element to
// write: itself, or by what was loaded with it (a record of that number has its
// number from the database).
func (f *function) sameKey(looked, written set) bool {
	return f.covers(looked, written) || len(looked) > 0 && f.any(written, rootLoaded) && f.covers(f.weaken(written), f.weaken(looked))
}

// rebuilds reports whether the element that w puts in, flattened, is what another replica
// puts in when it misses it. It is not under a key that was made here; nor if it has its
// own time or number and nothing that follows from the key; nor, if a hit does not
// use the element and so only says that there is one, with what else the client said.
func (f *function) rebuilds(look ssa.Instruction, w *effect) bool {
	if !slices.ContainsFunc(w.key, func(it item) bool { return f.locs[it.loc()].kind != rootMinted }) {
		return false
	}
	if !taken(look) && !f.covers(w.key, keep(w.val, func(it item) bool { return f.locs[it.loc()].kind == rootClient })) {
		return false
	}
	if f.any(w.key, rootLoaded) || !f.any(w.val, rootClock) && !f.any(w.val, rootMinted) {
		return true
	}
	key := f.weaken(w.key)
	return slices.ContainsFunc(f.weaken(w.val), func(it item) bool { return f.covers(key, set{it}) })
}

// covers reports whether every item of written is in looked. Client data is the
// same if it is written the same.
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
