package report

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/statevet/statevet/analyzer/finding"
	"github.com/statevet/statevet/cmd/statevet/internal/option"
)

// TakeUnknown takes out of the tree what it says of functions that were not
// understood, and returns them for all packages, the most called first.
func (t Tree) TakeUnknown() []finding.Unknown {
	calls := make(map[string]int)
	t.edit(func(_, name string, d *Diagnostic) bool {
		list, ok := finding.ParseUnknown(d.Message)
		if name != option.Internal || !ok {
			return true
		}
		for _, u := range list {
			calls[u.Func] += u.Calls
		}
		return false
	})
	var all []finding.Unknown
	for fn, n := range calls {
		all = append(all, finding.Unknown{Func: fn, Calls: n})
	}
	slices.SortFunc(all, func(a, b finding.Unknown) int {
		return cmp.Or(cmp.Compare(b.Calls, a.Calls), strings.Compare(a.Func, b.Func))
	})
	return all
}

// writeUnknown lists functions that were not understood.
func writeUnknown(b *strings.Builder, list []finding.Unknown) {
	if len(list) == 0 {
		return
	}
	b.WriteString("not understood, calls:\n")
	for _, u := range list {
		fmt.Fprintf(b, "  %6d  %s\n", u.Calls, finding.Clean(u.Func))
	}
	b.WriteString("\n")
}

// unknownCalls is how many calls there are.
func unknownCalls(list []finding.Unknown) int {
	n := 0
	for _, u := range list {
		n += u.Calls
	}
	return n
}
