package engine

import (
	"go/types"
	"strconv"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/value"
)

// A binding gives the parameters, free variables and allocations of a summary
// their values in the frame of the function that applies it.
type binding struct {
	args  []value.Set
	free  []value.Set
	sites []value.Loc // by site of the summary
	memo  map[value.Item]value.Set

	leading *binding // memo of leading, see diskbegin.go
}

// bind allocates the new memory that sum returns, with what it holds.
func (f *function) bind(at callAt, sum *summary.Summary, args, free []value.Set) *binding {
	b := &binding{args: args, free: free, memo: map[value.Item]value.Set{}}
	b.sites = make([]value.Loc, len(sum.Sites))
	for i, s := range sum.Sites {
		b.sites[i] = f.alloc(at.instr, part(sum, i), nil, summary.Site{Typ: s.Typ, Fn: s.Fn, Ident: s.Ident, Kept: s.Kept})
	}
	for _, h := range sum.Heap {
		for _, it := range f.subst(value.Ref(h.At), b) {
			if it.IsRef() && f.Locs[it.Loc()].Kind == value.RootAlloc {
				f.hold(it.Loc(), f.substSet(h.Val, b))
				f.holdIn(f.copies, it.Loc(), f.substSet(h.Copied, b))
			}
		}
	}
	return b
}

// part names a site of sum within a call.
func part(sum *summary.Summary, i int) string { return sum.Key + "#" + strconv.Itoa(i) }

func (f *function) bindResults(c *ssa.Call, sum *summary.Summary, b *binding) {
	if c == nil || len(sum.Results) == 0 {
		return
	}
	_, several := c.Type().(*types.Tuple)
	if several != (len(sum.Results) > 1) {
		return // a callee of another signature, found by name only
	}
	if !several {
		f.setValue(c, f.substSet(sum.Results[0], b))
		return
	}
	for i, r := range sum.Results {
		f.setTuple(c, i, f.substSet(r, b))
	}
}
