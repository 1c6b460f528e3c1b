package engine

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/value"
)

// passedOn reports whether v, the variable arguments of a call, are used by a
// function that is analysed. The list is made for the call, so that what the
// function reads of it is no effect that anyone sees: `show(w, notes[id])`.
func (o *observer) passedOn(c ssa.CallInstruction, callee *ssa.Function, v ssa.Value) bool {
	if !isVarargs(v) {
		return false
	}
	k := slices.Index(c.Common().Args, v)
	sum := o.f.summaryOf(callee)
	if o.f.usesParam(sum, k) {
		return true
	}
	if r := c.Value(); r != nil && slices.ContainsFunc(sum.Results, func(s value.Set) bool { return o.f.fromParam(s, k) }) {
		return o.use(r)
	}
	g := o.f.function(sum.Key)
	if g == nil || k >= len(g.fn.Params) {
		return false
	}
	in := observer{f: g, handedOut: o.handedOut, seen: o.seen}
	return in.use(g.fn.Params[k])
}

// isVarargs reports whether v is the list that a call makes of its last arguments.
func isVarargs(v ssa.Value) bool {
	s, ok := v.(*ssa.Slice)
	if !ok {
		return false
	}
	a, ok := s.X.(*ssa.Alloc)
	return ok && a.Comment == "varargs"
}

// usesParam reports whether an effect or an open call of a summary has to do with
// parameter k.
func (f *function) usesParam(sum *summary.Summary, k int) bool {
	return slices.ContainsFunc(sum.Effects, func(e summary.Effect) bool {
		return e.Kind != summary.Fill && (f.fromParam(value.Set{value.Ref(e.Target)}, k) || f.fromParam(e.Key, k) || f.fromParam(e.Val, k))
	}) || slices.ContainsFunc(sum.Opens, func(o summary.Open) bool {
		return slices.ContainsFunc(o.Args, func(s value.Set) bool { return f.fromParam(s, k) })
	})
}

// fromParam reports whether something in s is, or comes from, parameter k.
func (f *function) fromParam(s value.Set, k int) bool {
	return slices.ContainsFunc(s, func(it value.Item) bool {
		d := f.Locs[it.Loc()]
		return d.Kind == value.RootParam && int(d.Key) == k
	})
}
