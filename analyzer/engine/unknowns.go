package engine

import (
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/finding"
	"github.com/statevet/statevet/analyzer/program"
)

// unknownCall is a call of a function of which neither a body nor a row of the
// table says what it does. A call may be walked any number of times, and may reach
// several functions.
type unknownCall struct {
	pos token.Pos
	key string // of the function's summary, if it gets one: functions that call one another are walked before they have any
	fn  string
}

// noteUnknown counts a call, unless the function is of the standard library: what
// that keeps is in the table. Initialisers of packages are no calls of a program's.
func (f *function) noteUnknown(at callAt, callee *ssa.Function) {
	if obj, ok := program.Origin(callee).Object().(*types.Func); ok && f.outsider(obj) {
		f.unknownCalls[unknownCall{at.pos, program.FuncKey(program.Origin(callee)), symbol(obj)}] = true
	}
}

// unknownFunctions returns the functions that were not understood, by name.
func (e *engine) unknownFunctions() []finding.Unknown {
	calls := map[string]int{}
	for c := range e.unknownCalls {
		if e.summaryByKey(c.key) == nil {
			calls[c.fn]++
		}
	}
	var out []finding.Unknown
	for fn, n := range calls {
		out = append(out, finding.Unknown{Func: fn, Calls: n})
	}
	slices.SortFunc(out, func(a, b finding.Unknown) int { return strings.Compare(a.Func, b.Func) })
	return out
}
