package engine

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/value"
)

// settleAll computes the summaries of all functions, callees first.
func (e *engine) settleAll() {
	e.settling = true
	for _, scc := range program.Components(e.prog.Funcs, e.callees) {
		e.settleComponent(scc)
	}
	e.settling = false
}

// Reach.
//
// In graphs of objects there are as many paths as there are sequences of fields: each node
// of a tree behind interfaces may follow each other, and a compiler's function leads to its
// package, that to all packages, and those to functions. Functions that walk such graphs
// and call one another had 200,000 effects each. A component in which a function has more
// than maxFar effects on what is far away, or that has more than maxWork of all kinds, is
// therefore settled again with a smaller reach. Where any field fits, the place at which a
// path ends then stands for what lies deeper; where the fields are known, what lies deeper
// is out of sight, and has no effects.
//
// The same happens where a function has few effects, and takes long to find them: it calls
// hundreds of functions, and each effect of each of them names hundreds of places, or it
// fills one object with thousands of things and looks for each in it.
//
// A component that has too much with the smallest reach, too, is given up: each of
// its hundreds of functions hands up what all of them do. Its functions do nothing then, and
// calls of them count as not understood. Effects only grow, so that what becomes of a
// component depends on the program, and not on the time that it takes.

// Bounds of the effects and open calls: of a function, on what is far away; the same, if it
// does not lead to itself, as the dispatcher of a server, which has what all handlers do;
// and of all functions of a component.
const (
	maxFar      = 2000
	maxFarAlone = 10 * maxFar
	maxWork     = 100_000
)

// maxSpelt bounds the places that a component names in all effects and open calls that it
// records, those among them that it has already, in what it passes to the callees that
// callers choose, and that it goes through, hop by hop, to find what its memory holds, and
// that it finds where methods return what other methods return, on each path through them.
// Two million take a second or less; a compaction of a storage engine came to 18 million,
// and the constructor of a message broker to many more.
const maxSpelt = 2_000_000

// tooFar reports whether a function that is being settled is to be settled again with a
// smaller reach: what it does until it ends is for nothing.
func (f *function) tooFar() bool {
	if !f.settling {
		return false
	}
	return f.spelt > maxSpelt || f.reach > 1 && (f.far > maxFarAlone || f.far > maxFar && !f.alone)
}

// countFar counts what was recorded at l if that is far away: more hops than the next smaller
// reach allows, or behind a place where any field fits.
func (f *function) countFar(l value.Loc) {
	far := f.Paths[f.Locs[l].Path].Len > f.reach/2
	for p := f.Locs[l].Path; p != 0 && !far; p = f.Paths[p].Parent {
		far = f.anyFits(f.Paths[p].Parent)
	}
	if far {
		f.far++
	}
}

// beyondReach reports whether no path goes on from l.
func (f *function) beyondReach(l value.Loc) bool {
	p := f.Locs[l].Path
	return f.reach < value.MaxHops && f.Paths[p].Len >= f.reach
}

// settleComponent computes the summaries of functions that call one another.
func (e *engine) settleComponent(scc []*ssa.Function) {
	alone := len(scc) == 1 && !slices.Contains(e.callees(scc[0]), scc[0])
	for _, fn := range scc {
		e.byFn[fn].alone = alone
	}
	for reach := value.MaxHops; !e.settleWithin(scc); {
		reach /= 2
		for _, fn := range scc {
			e.forgetFunction(fn, reach)
		}
		if reach == 0 {
			e.giveUp(scc)
			return
		}
	}
}

// forgetFunction begins the analysis of a function again.
func (e *engine) forgetFunction(fn *ssa.Function, reach int) {
	old, f := e.byFn[fn], newFunction(e, fn)
	f.reach, f.alone = reach, old.alone
	e.funcs[slices.Index(e.funcs, old)] = f
	e.byFn[fn], e.byKey[f.key] = f, f
	delete(e.summaries, f.key)
}

// giveUp lets functions do nothing, and counts the calls of them; or one of those by other
// packages.
func (e *engine) giveUp(scc []*ssa.Function) {
	for _, fn := range scc {
		f := e.byFn[fn]
		e.summaries[f.key] = f.summary()
		if len(e.uses.Sites[fn]) == 0 {
			e.unknownCalls[unknownCall{pos: fn.Pos(), fn: f.key}] = true
		}
		for _, c := range e.uses.Sites[fn] {
			e.unknownCalls[unknownCall{pos: c.Pos(), fn: f.key}] = true
		}
	}
}

// settleWithin computes summaries, each function being walked again as long as a summary
// that it looked up has changed since, or reports that there are too many effects. What is
// the same as before stays the same object, which tells its callers that there is nothing
// to do.
func (e *engine) settleWithin(scc []*ssa.Function) bool {
	usedBy := map[*function]map[string]*summary.Summary{}
	total := 0
	e.spelt = 0
	for changed := true; changed; {
		changed = false
		for _, fn := range scc {
			f := e.byFn[fn]
			if used, ok := usedBy[f]; ok && !e.outdated(used) {
				continue
			}
			if !f.alone {
				e.consulted = map[string]*summary.Summary{}
			}
			total -= f.recorded()
			f.run()
			total += f.recorded()
			if f.tooFar() || total > maxWork && !f.alone {
				e.consulted = nil
				return false
			}
			sum := f.summary()
			usedBy[f], e.consulted = e.consulted, nil
			if old := e.summaries[f.key]; old == nil || !equalSummaries(old, sum) {
				e.summaries[f.key] = sum
				e.generation++
				changed = !f.alone
			}
		}
	}
	return true
}

// recorded counts effects and open calls.
func (f *function) recorded() int { return len(f.effects) + len(f.opens) }

// outdated reports whether one of the summaries that were looked up is another now.
func (e *engine) outdated(used map[string]*summary.Summary) bool {
	for key, sum := range used {
		if e.summaryByKey(key) != sum {
			return true
		}
	}
	return false
}

// equalSummaries reports whether callers can see no difference.
func equalSummaries(a, b *summary.Summary) bool {
	return a.Handler == b.Handler && a.Steady == b.Steady &&
		slices.EqualFunc(a.Results, b.Results, sameSet) &&
		slices.EqualFunc(a.Effects, b.Effects, func(x, y summary.Effect) bool { return sameEffect(&x, &y) }) &&
		slices.EqualFunc(a.Opens, b.Opens, func(x, y summary.Open) bool { return sameOpen(&x, &y) }) &&
		slices.Equal(a.Sites, b.Sites) &&
		slices.EqualFunc(a.Heap, b.Heap, func(x, y summary.HeapEntry) bool {
			return x.At == y.At && sameSet(x.Val, y.Val) && sameSet(x.Copied, y.Copied)
		})
}

func sameEffect(a, b *summary.Effect) bool {
	return a.Kind == b.Kind && a.When == b.When && a.Target == b.Target && a.Pos == b.Pos && a.Orig == b.Orig && a.Via == b.Via &&
		a.Choice == b.Choice && a.Copied == b.Copied && a.Loop == b.Loop && a.Whole == b.Whole && a.Apart == b.Apart && a.Round == b.Round && a.ByType == b.ByType && a.Deref == b.Deref &&
		sameSet(a.Key, b.Key) && sameSet(a.Dir, b.Dir) && sameSet(a.Val, b.Val) && a.Pure == b.Pure && sameSet(a.From, b.From)
}

func sameOpen(a, b *summary.Open) bool {
	return a.When == b.When && a.Recv == b.Recv && a.Refills == b.Refills && a.Method == b.Method && a.Iface == b.Iface && a.Via == b.Via && a.Pos == b.Pos && a.Orig == b.Orig &&
		slices.EqualFunc(a.Args, b.Args, sameSet)
}
