package engine

import (
	"strings"

	"golang.org/x/tools/go/ssa"
)

// capturedBy names the free variables of a closure of which only the function is
// known. A variable of a function that runs before any request is the one that
// all share; of others, only where their data comes from is known.
func (f *function) capturedBy(key string) []set {
	g := f.function(strings.TrimPrefix(key, boundPrefix))
	if g == nil || len(g.fn.FreeVars) == 0 {
		return nil
	}
	_, free := g.longLived()
	for i := range free {
		if !f.startup[declaredIn(g.fn, i)] {
			free[i] = f.weaken(free[i])
			f.carries(g.fn, declaredIn(g.fn, i), i)
		}
	}
	return free
}

// receiverOf names the receiver of a method value of which only the method is
// known: an object of the type that outlives requests, as behind an interface.
func (f *function) receiverOf(method string) set {
	recv, _, ok := strings.Cut(method, ").")
	if !ok || f.interfaceKeys[method] {
		return nil
	}
	recv, _, _ = strings.Cut(strings.TrimPrefix(recv, "("), "[")
	return set{ref(f.loc(rootLong, f.str(recv), 0))}
}

// declaredIn returns the function that declares free variable i of fn.
func declaredIn(fn *ssa.Function, i int) *ssa.Function {
	parent := fn.Parent()
	if parent == nil {
		return fn
	}
	for _, b := range parent.Blocks {
		for _, instr := range b.Instrs {
			mc, ok := instr.(*ssa.MakeClosure)
			if !ok || mc.Fn != fn {
				continue
			}
			if fv, ok := mc.Bindings[i].(*ssa.FreeVar); ok {
				for n, v := range parent.FreeVars {
					if v == fv {
						return declaredIn(parent, n)
					}
				}
			}
			return parent
		}
	}
	return parent
}
