package engine

import (
	"slices"

	"golang.org/x/tools/go/ssa"
)

// ofCaller is sum for an entry point that no server can call by itself: a method that
// takes more than a handler gets, which some package above calls with what it was given.
// Whether that package has one object for all requests, or makes one for each, is not
// known here, and the package above has the summary to tell it.
func (e *engine) ofCaller(fn *ssa.Function, sum *summary) *summary {
	if sum.handler || fn.Signature.Recv() == nil || e.uses.Value[fn] {
		return sum
	}
	part := *sum
	part.effects = slices.Clone(sum.effects)
	for i := range part.effects {
		w := &part.effects[i]
		if d := e.locs[w.target]; d.kind == rootParam && d.key == 0 {
			w.byType = true
		}
	}
	return &part
}
