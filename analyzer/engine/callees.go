package engine

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
)

// callees returns the functions of this package whose summaries that of fn may need:
// those that it refers to, and the methods of objects that it puts behind interfaces,
// which are applied where their type is known.
func (e *engine) callees(fn *ssa.Function) []*ssa.Function {
	var out []*ssa.Function
	add := func(callee *ssa.Function) {
		if o := program.Origin(callee); e.byFn[o] != nil {
			out = append(out, o)
		}
	}
	for instr := range program.Instructions(fn) {
		switch i := instr.(type) {
		case *ssa.MakeInterface:
			for _, m := range e.methodsBehind(i) {
				add(m)
			}
		case ssa.CallInstruction:
			for _, callee := range e.prog.Several[i.Common()] {
				add(callee)
			}
		}
		for _, op := range instr.Operands(nil) {
			if callee, ok := (*op).(*ssa.Function); ok {
				add(callee)
			}
		}
	}
	return out
}

// methodsBehind returns the methods of this package that a value behind an interface
// has. Summaries of other packages call them too.
func (e *engine) methodsBehind(i *ssa.MakeInterface) []*ssa.Function {
	iface, ok := i.Type().Underlying().(*types.Interface)
	if !ok {
		return nil
	}
	var out []*ssa.Function
	for m := range iface.Methods() {
		obj, _, _ := types.LookupFieldOrMethod(i.X.Type(), false, m.Pkg(), m.Name())
		if method, ok := obj.(*types.Func); ok && method.Pkg() == e.pass.Pkg && !program.IsInterface(method.Signature().Recv().Type()) {
			if fn := e.prog.SSA.Prog.FuncValue(method.Origin()); fn != nil {
				out = append(out, fn)
			}
		}
	}
	return out
}
