package rewrite

import (
	"go/ast"
	"go/token"
	"go/types"
	"path"
	"strings"
	"unicode"
)

// moves are the rewrites that take declarations to a package of their own, with all
// that they need, exported.
func moves() []Rewrite {
	return []Rewrite{
		{"variables in another package", moving(func(p *Program, decl ast.Decl) bool {
			gen, ok := decl.(*ast.GenDecl)
			return ok && gen.Tok == token.VAR
		})},
		{"types in another package", moving(func(p *Program, decl ast.Decl) bool {
			gen, ok := decl.(*ast.GenDecl)
			return ok && gen.Tok == token.TYPE
		})},
		{"all in another package", moving(func(p *Program, decl ast.Decl) bool {
			fn, ok := decl.(*ast.FuncDecl)
			return ok && !isMain(fn)
		})},
	}
}

// moving gives a rewrite that moves the declarations that root chooses.
func moving(root func(p *Program, decl ast.Decl) bool) func(p *Program) (*Module, error) {
	return func(p *Program) (*Module, error) {
		moved := p.closure(root)
		if len(moved) == 0 {
			return nil, nil
		}
		at := p.edit().name("pkg")
		names := p.exportedNames(moved)
		inside, outside := p.edit(), p.edit()
		for _, decl := range p.file.Decls {
			ast.Inspect(decl, func(n ast.Node) bool {
				id, ok := n.(*ast.Ident)
				if !ok {
					return true
				}
				name, ok := names[origin(p.objectHere(id))]
				switch {
				case !ok:
				case moved[decl]:
					inside.replace(id, name)
				case p.info.Uses[id] != nil && p.info.Uses[id].Parent() == p.pkg.Scope():
					outside.replace(id, at+"."+name)
				default:
					outside.replace(id, name)
				}
				return true
			})
		}
		parts := []string{"package " + at + "\n"}
		for _, decl := range p.file.Decls {
			if !moved[decl] {
				continue
			}
			part, err := inside.text(decl.Pos(), decl.End())
			if err != nil {
				return nil, err
			}
			parts = append(parts, part+"\n")
			outside.replace(decl, "")
		}
		return outside.result(Package{path.Join(Root, at), strings.Join(parts, "\n")})
	}
}

// objectHere is what the identifier uses, else defines: one that embeds does both.
func (p *Program) objectHere(id *ast.Ident) types.Object {
	if obj := p.info.Uses[id]; obj != nil {
		return obj
	}
	return p.info.Defs[id]
}

// origin is the object of the generic declaration.
func origin(obj types.Object) types.Object {
	switch obj := obj.(type) {
	case *types.Var:
		return obj.Origin()
	case *types.Func:
		return obj.Origin()
	}
	return obj
}

// closure returns the declarations that root chooses and all that these need; none if
// that is nothing, or main.
func (p *Program) closure(root func(p *Program, decl ast.Decl) bool) map[ast.Decl]bool {
	home := map[types.Object]ast.Decl{}
	methods := map[types.Object][]ast.Decl{}
	for _, decl := range p.file.Decls {
		ast.Inspect(decl, func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok {
				if obj := p.info.Defs[id]; obj != nil && obj.Parent() == p.pkg.Scope() {
					home[obj] = decl
				}
			}
			return true
		})
		if fn, ok := decl.(*ast.FuncDecl); ok && fn.Recv != nil {
			base := p.receiver(fn)
			methods[base] = append(methods[base], decl)
		}
	}
	moved := map[ast.Decl]bool{}
	var move func(decl ast.Decl)
	move = func(decl ast.Decl) {
		if decl == nil || moved[decl] {
			return
		}
		moved[decl] = true
		ast.Inspect(decl, func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok {
				obj := p.objectHere(id)
				move(home[obj])
				for _, m := range methods[obj] {
					move(m)
				}
			}
			return true
		})
	}
	for _, decl := range p.file.Decls {
		if root(p, decl) {
			move(decl)
		}
	}
	for decl := range moved {
		if fn, ok := decl.(*ast.FuncDecl); ok && isMain(fn) {
			return nil
		}
	}
	return moved
}

// receiver is the type that a method belongs to.
func (p *Program) receiver(fn *ast.FuncDecl) types.Object {
	t := p.info.Defs[fn.Name].Type().(*types.Signature).Recv().Type()
	if ptr, ok := t.(*types.Pointer); ok {
		t = ptr.Elem()
	}
	if named, ok := t.(*types.Named); ok {
		return named.Origin().Obj()
	}
	return nil
}

// exportedNames returns new names for what the declarations declare, and for all
// methods, since those of other types may implement the same interfaces.
func (p *Program) exportedNames(moved map[ast.Decl]bool) map[types.Object]string {
	taken := map[string]bool{}
	for id := range p.info.Defs {
		taken[id.Name] = true
	}
	names := map[types.Object]string{}
	for _, decl := range p.file.Decls {
		ast.Inspect(decl, func(n ast.Node) bool {
			id, ok := n.(*ast.Ident)
			if !ok || p.info.Defs[id] == nil || id.IsExported() || id.Name == "_" || id.Name == "main" {
				return true
			}
			obj := p.info.Defs[id]
			fn, isFunc := obj.(*types.Func)
			isMethod := isFunc && fn.Signature().Recv() != nil
			field, isVar := obj.(*types.Var)
			isField := isVar && field.IsField()
			if isMethod || moved[decl] && (isField || obj.Parent() == p.pkg.Scope()) {
				names[obj] = exported(id.Name, taken)
			}
			return true
		})
	}
	return names
}

func exported(name string, taken map[string]bool) string {
	up := string(unicode.ToUpper(rune(name[0]))) + name[1:]
	if taken[up] || strings.HasPrefix(name, "_") {
		return "RW" + name
	}
	return up
}
