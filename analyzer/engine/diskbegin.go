package engine

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/value"
)

// directory is what the path v begins with: where the value comes from that it
// begins with, and the literal that begins it or follows.
func (f *function) directory(v ssa.Value) value.Set {
	return f.Union(f.Weaken(f.begins(v, map[ssa.Value]bool{})), f.literal(v, false))
}

func (f *function) begins(v ssa.Value, seen map[ssa.Value]bool) value.Set {
	pieces := f.parts(v)
	if len(pieces) == 0 || pieces[0].val == nil || seen[v] {
		return nil
	}
	seen[v] = true
	first, index := pieces[0].val, 0
	if x, ok := first.(*ssa.Extract); ok {
		first, index = x.Tuple, x.Index
	}
	switch x := first.(type) {
	case *ssa.Phi:
		var out value.Set
		for _, e := range x.Edges {
			out = f.Union(out, f.Union(f.begins(e, seen), f.literal(e, false)))
		}
		return out
	case *ssa.Call:
		if callee := x.Call.StaticCallee(); callee != nil && f.byFn[program.Origin(callee)] != nil {
			return f.beginsOf(x, f.byFn[program.Origin(callee)], index, seen)
		}
	}
	return f.value(pieces[0].val)
}

// beginsOf is what the path that a call of an own function returns begins with.
func (f *function) beginsOf(c *ssa.Call, g *function, index int, seen map[ssa.Value]bool) value.Set {
	b := &binding{memo: map[value.Item]value.Set{}}
	if mc, ok := c.Call.Value.(*ssa.MakeClosure); ok {
		b.free = f.bindings(mc)
	}
	for _, a := range c.Call.Args {
		if program.IsText(a.Type()) {
			b.args = append(b.args, f.Union(f.begins(a, seen), f.literal(a, false)))
		} else {
			b.args = append(b.args, f.value(a))
		}
	}
	var out value.Set
	for ret := range program.Returns(g.fn) {
		if index < len(ret.Results) {
			r := ret.Results[index]
			out = f.Union(out, f.substSet(f.withoutAllocs(f.Union(g.begins(r, seen), g.literal(r, false))), b))
		}
	}
	return out
}

// leading is b with the arguments that are paths reduced to what they begin with.
func (f *function) leading(at callAt, b *binding) *binding {
	if b.leading != nil {
		return b.leading
	}
	b.leading = &binding{args: slices.Clone(b.args), free: b.free, sites: b.sites, memo: map[value.Item]value.Set{}}
	c, ok := at.instr.(ssa.CallInstruction)
	if !ok {
		return b.leading
	}
	vals := c.Common().Args
	offset := len(b.args) - len(vals)
	for i, v := range vals {
		if offset < 0 || !program.IsText(v.Type()) || !covered(f.value(v), b.args[i+offset]) {
			continue // arguments of another call, that this one leads to
		}
		b.leading.args[i+offset] = f.directory(v)
	}
	return b.leading
}

func covered(s, by value.Set) bool {
	return !slices.ContainsFunc(s, func(it value.Item) bool { return !by.Has(it) })
}

// flatPath is flatLater for a path: what the function was given before the first
// request names a directory as well, and so does a variable that a handler
// captured.
func (f *function) flatPath(s value.Set, w summary.When) value.Set {
	out := f.flatten(s)
	if w == summary.InCall {
		return out
	}
	for _, it := range s {
		if d := f.Locs[it.Loc()]; d.Kind == value.RootAlloc {
			if l, ok := f.outlives(it.Loc()); ok {
				out = f.Union(out, value.Set{value.Derived(f.Outside(l))})
			}
		}
	}
	return out
}
