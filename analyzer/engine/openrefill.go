package engine

import (
	"slices"

	"github.com/statevet/statevet/analyzer/program"
)

// Refills through an interface.
//
// A cache behind an interface, of which configuration chooses the implementation, is asked
// and filled by open calls: nobody knows yet what they do. That they are made of one
// value, with one key, the second one with what was loaded because the first one
// missed, is seen all the same. So the second call is marked, and whatever its callee
// turns out to update with what was loaded is refilled.

// noteOpenRefills marks the open calls of the function that fill what another one missed.
func (f *function) noteOpenRefills() {
	for _, wk := range f.openOrd {
		w := f.opens[wk]
		if w.refills || w.via == nil || !slices.ContainsFunc(w.args, func(a set) bool { return f.loaded(f.flatten(a)) }) {
			continue
		}
		w.refills = slices.ContainsFunc(f.openOrd, func(lk openKey) bool {
			if lk.recv != wk.recv || lk.when != wk.when || lk.method == wk.method {
				return false
			}
			l := f.opens[lk]
			return l.via != w.via && l.via != nil && taken(l.via) &&
				f.isRebuilt(w, f.sameArgument(l, w)) && f.refills(lookup{at: l.via}, w.via)
		})
	}
}

// isRebuilt reports whether another replica would put in the same: there is a key, and
// with what was loaded nothing that was made up, nothing else of what the client said, or
// of what the function was given: what it is a method of has the database.
func (f *function) isRebuilt(w *open, key set) bool {
	return len(key) > 0 && !slices.ContainsFunc(w.args, func(a set) bool {
		a = f.flatten(a)
		said := keep(a, func(it item) bool {
			d := f.locs[it.loc()]
			return d.kind == rootClient || d.kind == rootParam && (d.key > 0 || f.fn.Signature.Recv() == nil)
		})
		return f.loaded(a) && (f.any(a, rootMinted) || f.any(a, rootClock) || !f.covers(f.weaken(key), f.weaken(said)))
	})
}

// sameArgument returns an argument of two calls that is, at the same place, the same.
// Contexts tell nothing.
func (f *function) sameArgument(a, b *open) set {
	vals := passed(callAt{instr: a.via})
	offset := len(vals) - len(a.args)
	for i := range min(len(a.args), len(b.args)) {
		if offset >= 0 && program.IsContext(vals[i+offset].Type()) {
			continue
		}
		if key := f.flatten(b.args[i]); len(key) > 0 && f.covers(f.flatten(a.args[i]), key) {
			return key
		}
	}
	return nil
}

// refillBy records that what e updates is refilled, if the call that leads to it fills
// what was missed.
func (f *function) refillBy(at callAt, e effect, targets set) {
	if !at.refills || e.kind != update {
		return
	}
	if proof := keep(f.flatten(e.val), func(it item) bool { return f.locs[it.loc()].kind == rootLoaded }); len(proof) > 0 {
		f.emitAll(effect{kind: refill, when: e.when, key: proof, pos: e.pos, orig: e.orig}, keep(targets, item.isRef))
	}
}
