package engine

import (
	"slices"

	"golang.org/x/tools/go/ssa"
)

// settleAll computes the summaries of all functions, callees first.
func (e *engine) settleAll() {
	for _, scc := range components(e.prog.funcs, e.callees) {
		e.settleComponent(scc)
	}
}

// Reach.
//
// Where the fields of a place are not known, any may follow, and in trees of nodes behind
// interfaces, walked by functions that call one another, there are as many paths as there
// are sequences of fields, calls and elements: walks over the instructions of a compiler
// had 200,000 effects each. A component in which a function has more than maxVague effects
// through such places is therefore settled again, with paths that end sooner where any field
// fits: what lies deeper is taken for the place they end in. Effects only grow, so that
// whether a component is too vague depends on the program, and not on the order of the walks.

// maxVague bounds the effects and open calls of a function through places where any field
// fits, as long as it can do with a smaller reach.
const maxVague = 2000

// tooVague reports whether a function is to be settled again with a smaller reach.
func (f *function) tooVague() bool { return f.reach > 1 && f.vague > maxVague }

// countVague counts what was recorded at l, if any field fits on the way there.
func (f *function) countVague(l loc) {
	for p := f.locs[l].path; p != 0; p = f.paths[p].parent {
		if f.anyFits(f.paths[p].parent) {
			f.vague++
			return
		}
	}
}

// beyondReach reports whether paths end at l, because any field fits there.
func (f *function) beyondReach(l loc) bool {
	p := f.locs[l].path
	return f.paths[p].len >= f.reach && f.anyFits(p)
}

// settleComponent computes the summaries of functions that call one another.
func (e *engine) settleComponent(scc []*ssa.Function) {
	for reach := maxHops; !e.settleWithin(scc); {
		reach /= 2
		for _, fn := range scc {
			f := newFunction(e, fn)
			f.reach = reach
			e.funcs[slices.Index(e.funcs, e.byFn[fn])] = f
			e.byFn[fn], e.byKey[f.key] = f, f
			delete(e.summaries, f.key)
		}
	}
}

// settleWithin computes summaries, each function being walked again as long as a summary
// that it looked up has changed since, or reports that one is too vague. What is the same as
// before stays the same object, which tells its callers that there is nothing to do.
func (e *engine) settleWithin(scc []*ssa.Function) bool {
	alone := len(scc) == 1 && !slices.Contains(e.callees(scc[0]), scc[0])
	usedBy := map[*function]map[string]*summary{}
	for changed := true; changed; {
		changed = false
		for _, fn := range scc {
			f := e.byFn[fn]
			if used, ok := usedBy[f]; ok && !e.outdated(used) {
				continue
			}
			if !alone {
				e.consulted = map[string]*summary{}
			}
			f.run()
			if f.tooVague() {
				e.consulted = nil
				return false
			}
			sum := f.summary()
			usedBy[f], e.consulted = e.consulted, nil
			if old := e.summaries[f.key]; old == nil || !equalSummaries(old, sum) {
				e.summaries[f.key] = sum
				e.generation++
				changed = !alone
			}
		}
	}
	return true
}

// outdated reports whether one of the summaries that were looked up is another now.
func (e *engine) outdated(used map[string]*summary) bool {
	for key, sum := range used {
		if e.summaryByKey(key) != sum {
			return true
		}
	}
	return false
}

// equalSummaries reports whether callers can see no difference.
func equalSummaries(a, b *summary) bool {
	return a.handler == b.handler && a.steady == b.steady &&
		slices.EqualFunc(a.results, b.results, sameSet) &&
		slices.EqualFunc(a.effects, b.effects, func(x, y effect) bool { return sameEffect(&x, &y) }) &&
		slices.EqualFunc(a.opens, b.opens, func(x, y open) bool { return sameOpen(&x, &y) }) &&
		slices.Equal(a.sites, b.sites) &&
		slices.EqualFunc(a.heap, b.heap, func(x, y heapEntry) bool { return x.at == y.at && sameSet(x.val, y.val) && sameSet(x.copied, y.copied) })
}

func sameEffect(a, b *effect) bool {
	return a.kind == b.kind && a.when == b.when && a.target == b.target && a.pos == b.pos && a.orig == b.orig && a.via == b.via &&
		a.choice == b.choice && a.copied == b.copied && a.loop == b.loop && a.apart == b.apart && a.round == b.round && a.byType == b.byType && a.deref == b.deref &&
		sameSet(a.key, b.key) && sameSet(a.dir, b.dir) && sameSet(a.val, b.val) && a.pure == b.pure && sameSet(a.from, b.from)
}

func sameOpen(a, b *open) bool {
	return a.when == b.when && a.recv == b.recv && a.refills == b.refills && a.method == b.method && a.iface == b.iface && a.via == b.via && a.pos == b.pos && a.orig == b.orig &&
		slices.EqualFunc(a.args, b.args, sameSet)
}
