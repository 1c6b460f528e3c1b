package engine

import (
	"go/ast"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/table"
	"github.com/statevet/statevet/analyzer/value"
)

// findRegistered notes the functions and objects that the package hands to
// registering functions, or converts to a function type whose values serve.
func (e *engine) findRegistered() {
	seen := map[ssa.Value]bool{}
	for _, fn := range e.prog.Funcs {
		for instr := range program.Instructions(fn) {
			switch i := instr.(type) {
			case *ssa.ChangeType:
				if e.isServiceType(i.Type()) {
					e.putToService(i.X, i.Pos(), seen)
				}
			case *ssa.MakeInterface:
				e.wiredToService(i)
			case ssa.CallInstruction:
				e.registeredBy(i, seen)
			}
		}
	}
}

func (e *engine) registeredBy(c ssa.CallInstruction, seen map[ssa.Value]bool) {
	com, shift := c.Common(), 0
	if !com.IsInvoke() && com.Signature().Recv() != nil {
		shift = 1
	}
	row := e.entryAt(com)
	if row == nil || row.Role != table.Register || row.Arg+shift >= len(com.Args) {
		return
	}
	e.putToService(com.Args[row.Arg+shift], c.Pos(), seen)
}

// putToService notes the functions that v may be, and the methods of the object
// that it may be. A parameter is what the callers in the package pass.
func (e *engine) putToService(v ssa.Value, pos token.Pos, seen map[ssa.Value]bool) {
	if seen[v] {
		return
	}
	seen[v] = true
	switch v := v.(type) {
	case *ssa.ChangeType:
		e.putToService(v.X, pos, seen)
	case *ssa.ChangeInterface:
		e.putToService(v.X, pos, seen)
	case *ssa.Phi:
		for _, edge := range v.Edges {
			e.putToService(edge, pos, seen)
		}
	case *ssa.MakeInterface:
		if _, ok := v.X.Type().Underlying().(*types.Signature); ok {
			e.putToService(v.X, pos, seen)
			return
		}
		for m := range types.NewMethodSet(v.X.Type()).Methods() {
			if fn, ok := m.Obj().(*types.Func); ok && ast.IsExported(fn.Name()) && isProcedure(fn.Signature()) {
				e.serveMethod(v.X.Type(), fn.Name(), pos)
			}
		}
	case *ssa.MakeClosure:
		e.serveFunction(v.Fn.(*ssa.Function), pos)
	case *ssa.Function:
		e.serveFunction(v, pos)
	case *ssa.Parameter:
		for _, c := range e.uses.Sites[v.Parent()] {
			for i, p := range v.Parent().Params {
				if p == v && i < len(c.Common().Args) {
					e.putToService(c.Common().Args[i], pos, seen)
				}
			}
		}
	}
}

// isProcedure reports whether a library that finds methods by their types takes
// one for a procedure of clients: net/rpc wants arguments and an error.
func isProcedure(sig *types.Signature) bool {
	n := sig.Results().Len()
	return sig.Params().Len() > 0 && n > 0 && program.IsError(sig.Results().At(n-1).Type())
}

func (e *engine) serveFunction(fn *ssa.Function, pos token.Pos) {
	o := program.Origin(fn)
	if o.Pkg == e.prog.SSA {
		e.services.fns[o] = true
		return
	}
	f := foreign{key: program.FuncKey(o), params: fn.Signature.Params(), pos: pos}
	if recv := o.Signature.Recv(); recv != nil {
		f.recv = []value.Set{{value.Ref(e.Loc(value.RootLong, e.Str(program.TypeKey(recv.Type())), 0))}}
	}
	e.services.foreign = append(e.services.foreign, f)
}
