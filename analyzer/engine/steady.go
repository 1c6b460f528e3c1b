package engine

import (
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/table"
)

// Which functions return the same for the same arguments and memory.

// plainResult reports whether what a function returns first never changes.
func (f *function) plainResult(fn *ssa.Function) bool {
	r := fn.Signature.Results()
	return r.Len() > 0 && f.plain(r.At(0).Type(), 0)
}

// isSteady reports whether calls of the function return the same for the same
// arguments and memory: nothing that it calls looks at a clock, mints, waits or asks
// for what is not known.
func (f *function) isSteady() bool {
	for instr := range program.Instructions(f.fn) {
		switch i := instr.(type) {
		case *ssa.Select, *ssa.Send, *ssa.Go, *ssa.MakeChan:
			return false
		case *ssa.UnOp:
			if i.Op == token.ARROW {
				return false
			}
		case ssa.CallInstruction:
			if !f.steadyCall(i.Common()) {
				return false
			}
		}
	}
	return true
}

func (f *function) steadyCall(com *ssa.CallCommon) bool {
	if _, ok := com.Value.(*ssa.Builtin); ok {
		return true
	}
	if callee := com.StaticCallee(); callee != nil {
		return f.steady(callee)
	}
	return false
}

// steady is isSteady for any callee.
func (f *function) steady(fn *ssa.Function) bool {
	fn = program.Origin(fn)
	if own := f.byFn[fn]; own != nil {
		sum := f.summaryByKey(own.key)
		return sum == nil || sum.Steady // of a cycle: taken for granted, and looked at again
	}
	if sum := f.summaryOf(fn); sum != nil {
		return sum.Steady
	}
	obj, ok := fn.Object().(*types.Func)
	if !ok || obj.Pkg() == nil {
		return false
	}
	e := f.table.Func(symbol(obj), obj.Pkg().Path())
	if e != nil {
		switch e.Role {
		case table.Loaded, table.Opened, table.Relay, table.Log, table.Read, table.Write, table.Swap, table.Take, table.Delete, table.Clone:
			return true
		case table.Constant:
			return f.table.Computes(obj.Pkg().Path()) || !f.isStandard(obj.Pkg())
		}
		return false
	}
	if f.isStandard(obj.Pkg()) {
		return f.table.Computes(obj.Pkg().Path()) || f.table.Type(program.TypeKey(receiverType(obj))) == table.Pool
	}
	return obj.Signature().Params().Len() > 0
}

func receiverType(fn *types.Func) types.Type {
	if r := fn.Signature().Recv(); r != nil {
		return program.Deref(r.Type())
	}
	return types.Typ[types.Invalid]
}
