package engine

import (
	"slices"

	"golang.org/x/tools/go/ssa"
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
	if r := c.Value(); r != nil && slices.ContainsFunc(sum.results, func(s set) bool { return o.f.fromParam(s, k) }) {
		return o.use(r)
	}
	g := o.f.function(sum.key)
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
func (f *function) usesParam(sum *summary, k int) bool {
	return slices.ContainsFunc(sum.effects, func(e effect) bool {
		return e.kind != fill && (f.fromParam(set{ref(e.target)}, k) || f.fromParam(e.key, k) || f.fromParam(e.val, k))
	}) || slices.ContainsFunc(sum.opens, func(o open) bool {
		return slices.ContainsFunc(o.args, func(s set) bool { return f.fromParam(s, k) })
	})
}

// fromParam reports whether something in s is, or comes from, parameter k.
func (f *function) fromParam(s set, k int) bool {
	return slices.ContainsFunc(s, func(it item) bool {
		d := f.locs[it.loc()]
		return d.kind == rootParam && int(d.key) == k
	})
}
