package engine

import (
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/value"
)

// capturedBy names the free variables of a closure of which only the function is
// known. A variable of a function that runs before any request is the one that
// all share; of others, only where their data comes from is known.
func (f *function) capturedBy(key string) []value.Set {
	g := f.function(strings.TrimPrefix(key, boundPrefix))
	if g == nil || len(g.fn.FreeVars) == 0 {
		return nil
	}
	_, free := g.longLived()
	for i := range free {
		if !f.startup[declaredIn(g.fn, i)] {
			free[i] = f.Weaken(free[i])
			f.carries(g.fn, declaredIn(g.fn, i), i)
		}
	}
	return free
}

// receiverOf names the receiver of a method value of which only the method is
// known: an object of the type that outlives requests, as behind an interface.
func (f *function) receiverOf(method string) value.Set {
	recv, _, ok := strings.Cut(method, ").")
	if !ok || f.interfaceKeys[method] {
		return nil
	}
	recv, _, _ = strings.Cut(strings.TrimPrefix(recv, "("), "[")
	return value.Set{value.Ref(f.Loc(value.RootLong, f.Str(recv), 0))}
}

// declaredIn returns the function that declares free variable i of fn.
func declaredIn(fn *ssa.Function, i int) *ssa.Function {
	parent := fn.Parent()
	if parent == nil {
		return fn
	}
	if mc := program.MadeBy(fn); mc != nil {
		if fv, ok := mc.Bindings[i].(*ssa.FreeVar); ok {
			return declaredIn(parent, slices.Index(parent.FreeVars, fv))
		}
	}
	return parent
}

// throughFree reports whether an address is the value of a captured variable. The
// variable and its value have one name; see effect.deref.
func throughFree(addr ssa.Value) bool {
	load, ok := addr.(*ssa.UnOp)
	if !ok {
		return false
	}
	_, ok = load.X.(*ssa.FreeVar)
	return ok
}

// passedThrough reports whether the target of a callee's effect is what it was given as
// the value of a captured pointer.
func (f *function) passedThrough(at callAt, target value.Loc) bool {
	d := f.Locs[target]
	c, ok := at.instr.(ssa.CallInstruction)
	if !ok || d.Kind != value.RootParam || d.Path != 0 {
		return false
	}
	com := c.Common()
	return !com.IsInvoke() && int(d.Key) < len(com.Args) && throughFree(com.Args[d.Key])
}

// isFree reports whether an item names a captured variable.
func (f *function) isFree(it value.Item) bool {
	d := f.Locs[it.Loc()]
	return d.Kind == value.RootFree && d.Path == 0
}
