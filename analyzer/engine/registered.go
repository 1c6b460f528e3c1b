package engine

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/value"
)

// Functions that are there to be registered.
//
// A package calls what it finds in a variable that only its callers fill, and declares
// exported functions that fit there and that nothing in the package calls or uses. As with
// the types that implement an interface, those are taken for the callees: the write is in
// this package, and so is the finding, whoever registers them. A type of the package among
// the parameters tells them from functions that merely look alike.

// registrable returns these functions for an open call of this package.
func (f *function) registrable(c *contents, o summary.Open) value.Set {
	call, ok := f.wired(o.Pos).(ssa.CallInstruction)
	if !ok || call.Common().IsInvoke() || call.Common().StaticCallee() != nil || !f.settable(c, o.Recv) {
		return nil
	}
	sig := call.Common().Signature()
	if !f.namesOwnType(sig.Params()) {
		return nil
	}
	var out value.Set
	for _, fn := range f.prog.Funcs {
		if fn.Parent() == nil && ast.IsExported(fn.Name()) && fn.Signature.Recv() == nil && types.Identical(fn.Signature, sig) &&
			len(f.uses.Callers[fn]) == 0 && !f.uses.Value[fn] {
			out = f.Union(out, f.value(fn))
		}
	}
	return out
}

// namesOwnType reports whether a parameter is of a type that this package declares.
func (e *engine) namesOwnType(params *types.Tuple) bool {
	for v := range params.Variables() {
		n, ok := types.Unalias(program.Deref(v.Type())).(*types.Named)
		if ok && n.Obj().Pkg() == e.pass.Pkg {
			return true
		}
	}
	return false
}
