package engine

import (
	"go/ast"
	"go/token"
	"go/types"
)

// mentioned reports whether code of this package, tests aside, names a type other
// than as the receiver of its methods or to assert what it implements. A type that
// is not mentioned is not made here: it is a mock for the tests of others, or is
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
