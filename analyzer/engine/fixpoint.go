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

// settleComponent computes the summaries of functions that call one another: each is
// walked again as long as a summary that it looked up has changed since. What is the
// same as before stays the same object, which tells its callers that there is nothing
// to do.
func (e *engine) settleComponent(scc []*ssa.Function) {
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
			sum := f.summary()
			usedBy[f], e.consulted = e.consulted, nil
			if old := e.summaries[f.key]; old == nil || !equalSummaries(old, sum) {
				e.summaries[f.key] = sum
				e.generation++
				changed = !alone
			}
		}
	}
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
