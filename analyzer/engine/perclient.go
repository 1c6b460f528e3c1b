package engine

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/value"
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
func (e *engine) withoutLocals(sum *summary.Summary) *summary.Summary {
	part := *sum
	part.Effects = slices.DeleteFunc(slices.Clone(sum.Effects), func(w summary.Effect) bool { return e.Locs[w.Target].Kind == value.RootLocal })
	return &part
}
