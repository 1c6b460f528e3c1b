package engine

import (
	"slices"

	"golang.org/x/tools/go/ssa"
)

// perClient reports whether a function that others may call, too, runs while a client
// is served wherever this package calls it: the exported Start of a connection, which
// a handler makes and starts. The locals of goroutines that it starts last as long as
// the client.
func (e *engine) perClient(fn *ssa.Function) bool { return e.isPerClient(fn, map[*ssa.Function]bool{}) }

func (e *engine) isPerClient(fn *ssa.Function, asked map[*ssa.Function]bool) bool {
	if e.within[fn] {
		return true
	}
	if asked[fn] {
		return true // no further answer
	}
	callers := e.uses.Callers[fn]
	if fn.Parent() != nil || len(callers) == 0 || e.uses.Value[fn] {
		return false
	}
	asked[fn] = true
	return !slices.ContainsFunc(callers, func(c *ssa.Function) bool { return c != fn && !e.isPerClient(c, asked) })
}

// withoutLocals is sum without what it does to locals of goroutines.
func (e *engine) withoutLocals(sum *summary) *summary {
	part := *sum
	part.effects = slices.DeleteFunc(slices.Clone(sum.effects), func(w effect) bool { return e.locs[w.target].kind == rootLocal })
	return &part
}
