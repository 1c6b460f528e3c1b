package engine

import (
	"slices"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/value"
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
		if w.Refills || w.Via == nil || !slices.ContainsFunc(w.Args, func(a value.Set) bool { return f.loaded(f.flatten(a)) }) {
			continue
		}
		w.Refills = slices.ContainsFunc(f.openOrd, func(lk openKey) bool {
			if lk.recv != wk.recv || lk.when != wk.when || lk.method == wk.method {
				return false
			}
			l := f.opens[lk]
			return l.Via != w.Via && l.Via != nil && taken(l.Via) &&
				f.isRebuilt(w, f.sameArgument(l, w)) && f.refills(lookup{at: l.Via}, w.Via)
		})
	}
}

// isRebuilt reports whether another replica would put in the same: there is a key, and
// with what was loaded nothing that was made up, nothing else of what the client said, or
// of what the function was given: what it is a method of has the database.
func (f *function) isRebuilt(w *summary.Open, key value.Set) bool {
	return len(key) > 0 && !slices.ContainsFunc(w.Args, func(a value.Set) bool {
		a = f.flatten(a)
		said := value.Keep(a, func(it value.Item) bool {
			d := f.Locs[it.Loc()]
			return d.Kind == value.RootClient || d.Kind == value.RootParam && (d.Key > 0 || f.fn.Signature.Recv() == nil)
		})
		return f.loaded(a) && (f.Any(a, value.RootMinted) || f.Any(a, value.RootClock) || !f.covers(f.Weaken(key), f.Weaken(said)))
	})
}

// sameArgument returns an argument of two calls that is, at the same place, the same.
// Contexts tell nothing.
func (f *function) sameArgument(a, b *summary.Open) value.Set {
	vals := passed(callAt{instr: a.Via})
	offset := len(vals) - len(a.Args)
	for i := range min(len(a.Args), len(b.Args)) {
		if offset >= 0 && program.IsContext(vals[i+offset].Type()) {
			continue
		}
		if key := f.flatten(b.Args[i]); len(key) > 0 && f.covers(f.flatten(a.Args[i]), key) {
			return key
		}
	}
	return nil
}

// refillBy records that what e updates is refilled, if the call that leads to it fills
// what was missed.
func (f *function) refillBy(at callAt, e summary.Effect, targets value.Set) {
	if !at.refills || e.Kind != summary.Update {
		return
	}
	if proof := value.Keep(f.flatten(e.Val), func(it value.Item) bool { return f.Locs[it.Loc()].Kind == value.RootLoaded }); len(proof) > 0 {
		f.emitAll(summary.Effect{Kind: summary.Refill, When: e.When, Key: proof, Pos: e.Pos, Orig: e.Orig}, value.Keep(targets, value.Item.IsRef))
	}
}
