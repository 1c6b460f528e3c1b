package rewrite

import (
	"go/ast"
	"go/types"
)

// names are the rewrites of identifiers.
func names() []Rewrite { return []Rewrite{{"rename", rename}} }

// rename gives all identifiers of the program names that say nothing. The same name
// becomes the same name, so that shadowing, embedding and the methods of interfaces
// stay as they are. What is exported from a type may be known outside of the program
// (ServeHTTP, the keys of JSON) and keeps its name.
func rename(p *Program) (*Module, error) {
	keep := map[string]bool{"main": true, "init": true, "_": true}
	own := map[string]bool{}
	ast.Inspect(p.file, func(n ast.Node) bool {
		id, ok := n.(*ast.Ident)
		if !ok {
			return true
		}
		obj := p.objectHere(id)
		_, imported := obj.(*types.PkgName)
		switch {
		case obj == nil || imported || obj.Pkg() != p.pkg:
			keep[id.Name] = keep[id.Name] || id != p.file.Name
		case isMember(obj) && obj.Exported():
			keep[id.Name] = true
		default:
			own[id.Name] = true
		}
		return true
	})
	e := p.edit()
	renamed := map[string]string{}
	ast.Inspect(p.file, func(n ast.Node) bool {
		id, ok := n.(*ast.Ident)
		if !ok || !own[id.Name] || keep[id.Name] || id == p.file.Name {
			return true
		}
		if renamed[id.Name] == "" {
			renamed[id.Name] = e.name("X")
		}
		e.replace(id, renamed[id.Name])
		return true
	})
	return e.result()
}

// isMember reports whether the object is a field or method.
func isMember(obj types.Object) bool {
	switch obj := obj.(type) {
	case *types.Var:
		return obj.IsField()
	case *types.Func:
		return obj.Signature().Recv() != nil
	}
	return false
}
