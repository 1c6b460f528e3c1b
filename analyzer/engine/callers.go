package engine

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/value"
)

// ofCaller is sum for an entry point that no server can call by itself: a method that
// takes more than a handler gets, which some package above calls with what it was given.
// Whether that package has one object for all requests, or makes one for each, is not
// known here, and the package above has the summary to tell it.
func (e *engine) ofCaller(fn *ssa.Function, sum *summary.Summary) *summary.Summary {
	if sum.Handler || fn.Signature.Recv() == nil || e.uses.Value[fn] {
		return sum
	}
	part := *sum
	part.Effects = slices.Clone(sum.Effects)
	for i := range part.Effects {
		w := &part.Effects[i]
		if d := e.Locs[w.Target]; d.Kind == value.RootParam && d.Key == 0 {
			w.ByType = true
		}
	}
	return &part
}
