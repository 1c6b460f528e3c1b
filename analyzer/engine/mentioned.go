package engine

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/statevet/statevet/analyzer/program"
)

// mentioned reports whether code of this package, tests aside, names a type other
// than as the receiver of its methods, to assert what it implements, or in a function for
// tests. A type that is not mentioned is not made here: it is a mock for the tests of others, or is
// made above, where it is then seen.
func (e *engine) mentioned(obj types.Object) bool {
	if e.mentions == nil {
		e.mentions = make(map[types.Object]bool)
		for _, file := range e.pass.Files {
			ast.Inspect(file, e.mention)
		}
	}
	return e.mentions[obj]
}

// mention notes the types that n names, and reports whether to look inside n.
func (e *engine) mention(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.FuncDecl:
		if fn, ok := e.pass.TypesInfo.Defs[n.Name].(*types.Func); ok && program.IsForTests(fn.Signature()) {
			return false
		}
		ast.Inspect(n.Type, e.mention)
		if n.Body != nil {
			ast.Inspect(n.Body, e.mention)
		}
		return false
	case *ast.GenDecl:
		return n.Tok != token.VAR || !assertsOnly(n)
	case *ast.Ident:
		if tn, ok := e.pass.TypesInfo.Uses[n].(*types.TypeName); ok {
			e.mentions[tn] = true
		}
	}
	return true
}

// assertsOnly reports whether a declaration declares no variable but _.
func assertsOnly(d *ast.GenDecl) bool {
	for _, spec := range d.Specs {
		for _, name := range spec.(*ast.ValueSpec).Names {
			if name.Name != "_" {
				return false
			}
		}
	}
	return true
}

// isDouble reports whether a type stands in for another one in tests, as far as what its
// package declares tells: functions for tests take it, and no other one has to do with it.
func isDouble(tn *types.TypeName) bool {
	inTests := false
	scope := tn.Pkg().Scope()
	for _, name := range scope.Names() {
		fn, ok := scope.Lookup(name).(*types.Func)
		if !ok {
			continue
		}
		sig := fn.Signature()
		for _, vars := range []*types.Tuple{sig.Params(), sig.Results()} {
			for v := range vars.Variables() {
				if !types.Identical(program.Deref(v.Type()), tn.Type()) {
					continue
				}
				if !program.IsForTests(sig) {
					return false
				}
				inTests = true
			}
		}
	}
	return inTests
}
