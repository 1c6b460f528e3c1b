package rewrite

import (
	"go/ast"
	"go/token"
	"go/types"
)

// generics are the rewrites that use type parameters.
func generics() []Rewrite {
	return []Rewrite{
		{"generic helpers", helpers},
		{"generic identity", splitting(func(e *edits, ops []operand) (before string, uses []string) {
			same := e.name("Same")
			e.declare("func %s[T any](v T) T {\nreturn v\n}", same)
			for _, op := range ops {
				uses = append(uses, same+"("+op.text+")")
			}
			return "", uses
		})},
	}
}

// helpers does what statements do with maps, slices, channels and variables in
// generic functions.
func helpers(p *Program) (*Module, error) {
	e := p.edit()
	put, get, lookup, drop, add, set, send := e.name("Put"), e.name("Get"), e.name("Lookup"), e.name("Drop"), e.name("Add"), e.name("Set"), e.name("Send")
	p.lists(func(in scope, list []ast.Stmt) {
		if isGeneric(in.decl) {
			return
		}
		for _, stmt := range list {
			switch s := stmt.(type) {
			case *ast.AssignStmt:
				p.genericAssign(e, s, put, set)
			case *ast.SendStmt:
				e.insert(s.Pos(), send+"(")
				e.span(s.Chan.End(), s.Value.Pos(), ", ")
				e.insert(s.End(), ")")
			}
		}
	})
	left := p.assignees()
	ast.Inspect(p.file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncDecl:
			return !isGeneric(n)
		case *ast.IndexExpr:
			if v, ok := p.objectOf(n.X).(*types.Var); p.isMap(n.X) && !left[n] && (!ok || !isAdded(v)) {
				name := get
				if _, ok := p.typeOf(n).(*types.Tuple); ok {
					name = lookup
				}
				e.insert(n.Pos(), name+"(")
				e.span(n.X.End(), n.Index.Pos(), ", ")
				e.span(n.Index.End(), n.End(), ")")
			}
		case *ast.CallExpr:
			switch p.builtin(n) {
			case "delete":
				e.replace(n.Fun, drop)
			case "append":
				e.replace(n.Fun, add)
			}
		}
		return true
	})
	if e.empty() {
		return nil, nil
	}
	e.declare("func %s[M ~map[K]V, K comparable, V any](m M, k K, v V) { m[k] = v }", put)
	e.declare("func %s[M ~map[K]V, K comparable, V any](m M, k K) V { return m[k] }", get)
	e.declare("func %s[M ~map[K]V, K comparable, V any](m M, k K) (V, bool) {\nv, ok := m[k]\nreturn v, ok\n}", lookup)
	e.declare("func %s[M ~map[K]V, K comparable, V any](m M, k K) { delete(m, k) }", drop)
	e.declare("func %s[S ~[]T, T any](s S, v ...T) S { return append(s, v...) }", add)
	e.declare("func %s[T any](p *T, v T) { *p = v }", set)
	e.declare("func %s[T any](c chan<- T, v T) { c <- v }", send)
	return e.result()
}

// genericAssign rewrites an assignment to one element of a map or one variable.
func (p *Program) genericAssign(e *edits, s *ast.AssignStmt, put, set string) {
	if s.Tok != token.ASSIGN || len(s.Lhs) != 1 || len(s.Rhs) != 1 || has[*ast.FuncLit](s) {
		return
	}
	if id, ok := s.Lhs[0].(*ast.Ident); ok && id.Name == "_" {
		return
	}
	if to, from := p.typeOf(s.Lhs[0]), p.info.Types[s.Rhs[0]]; from.Value == nil && !from.IsNil() && !types.Identical(to, from.Type) {
		return // a conversion that no type argument can be inferred for
	}
	if index, ok := s.Lhs[0].(*ast.IndexExpr); ok && p.isMap(index.X) {
		e.insert(s.Pos(), put+"(")
		e.span(index.X.End(), index.Index.Pos(), ", ")
		e.span(index.Index.End(), s.Rhs[0].Pos(), ", ")
	} else {
		e.insert(s.Pos(), set+"(&")
		e.span(s.Lhs[0].End(), s.Rhs[0].Pos(), ", ")
	}
	e.insert(s.End(), ")")
}

// assignees returns the elements of maps that are written in place.
func (p *Program) assignees() map[ast.Expr]bool {
	set := map[ast.Expr]bool{}
	ast.Inspect(p.file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignStmt:
			for _, x := range n.Lhs {
				set[x] = true
			}
		case *ast.IncDecStmt:
			set[n.X] = true
		case *ast.RangeStmt:
			set[n.Key], set[n.Value] = true, true
		}
		return true
	})
	return set
}

func (p *Program) isMap(x ast.Expr) bool {
	_, ok := p.typeOf(x).Underlying().(*types.Map)
	return ok
}
