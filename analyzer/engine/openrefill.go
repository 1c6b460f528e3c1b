package engine

import "slices"

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
		if w.refills || w.via == nil || !slices.ContainsFunc(w.args, func(a set) bool { return f.any(f.flatten(a), rootLoaded) }) {
			continue
		}
		w.refills = slices.ContainsFunc(f.openOrd, func(lk openKey) bool {
			l := f.opens[lk]
			return l.recv == w.recv && l.when == w.when && l.method != w.method && l.via != w.via && l.via != nil &&
				f.sameArgument(l, w) && f.refills(&effect{via: l.via}, w.via)
		})
	}
}

// sameArgument reports whether an argument of two calls, at the same place, is the same.
// Contexts tell nothing.
func (f *function) sameArgument(a, b *open) bool {
	vals := passed(callAt{instr: a.via})
	offset := len(vals) - len(a.args)
	for i := range min(len(a.args), len(b.args)) {
		if offset >= 0 && isContext(vals[i+offset].Type()) {
			continue
		}
		if key := f.flatten(b.args[i]); len(key) > 0 && f.covers(f.flatten(a.args[i]), key) {
			return true
		}
	}
	return false
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
