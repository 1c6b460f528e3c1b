package engine

import (
	"go/types"
	"strconv"

	"golang.org/x/tools/go/ssa"
)

// A binding gives the parameters, free variables and allocations of a summary
// their values in the frame of the function that applies it.
type binding struct {
	args  []set
	free  []set
	sites []loc // by site of the summary
	memo  map[item]set

	leading *binding // memo of leading, see diskbegin.go
}

// bind allocates the new memory that sum returns, with what it holds.
func (f *function) bind(at callAt, sum *summary, args, free []set) *binding {
	b := &binding{args: args, free: free, memo: map[item]set{}}
	b.sites = make([]loc, len(sum.sites))
	for i, s := range sum.sites {
		b.sites[i] = f.alloc(at.instr, part(sum, i), nil, site{typ: s.typ, fn: s.fn, ident: s.ident, kept: s.kept})
	}
	for _, h := range sum.heap {
		for _, it := range f.subst(ref(h.at), b) {
			if it.isRef() && f.locs[it.loc()].kind == rootAlloc {
				f.hold(it.loc(), f.substSet(h.val, b))
				f.holdIn(f.copies, it.loc(), f.substSet(h.copied, b))
			}
		}
	}
	return b
}

// part names a site of sum within a call.
func part(sum *summary, i int) string { return sum.key + "#" + strconv.Itoa(i) }

func (f *function) bindResults(c *ssa.Call, sum *summary, b *binding) {
	if c == nil || len(sum.results) == 0 {
		return
	}
	_, several := c.Type().(*types.Tuple)
	if several != (len(sum.results) > 1) {
		return // a callee of another signature, found by name only
	}
	if !several {
		f.setValue(c, f.substSet(sum.results[0], b))
		return
	}
	for i, r := range sum.results {
		f.setTuple(c, i, f.substSet(r, b))
	}
}
