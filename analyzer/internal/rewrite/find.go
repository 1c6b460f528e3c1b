package rewrite

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"
)

// A global is a package-level variable with a declaration of its own.
type global struct {
	obj  *types.Var
	decl *ast.GenDecl // of this variable only, else nil
	spec *ast.ValueSpec
}

// init is the expression that the variable begins with, or nil.
func (g global) init() ast.Expr {
	if len(g.spec.Values) == 0 {
		return nil
	}
	return g.spec.Values[0]
}

// globals returns the package-level variables in order, and whether each has a
// specification of its own.
func (p *Program) globals() (list []global, ok bool) {
	for _, decl := range p.file.Decls {
		gen, isGen := decl.(*ast.GenDecl)
		if !isGen || gen.Tok != token.VAR {
			continue
		}
		for _, spec := range gen.Specs {
			spec := spec.(*ast.ValueSpec)
			obj, isVar := p.info.Defs[spec.Names[0]].(*types.Var)
			if !isVar || len(spec.Names) != 1 || spec.Names[0].Name == "_" {
				return nil, false
			}
			list = append(list, global{obj, gen, spec})
		}
	}
	return list, true
}

// isAdded reports whether a rewrite added the variable: a table of functions, an
// implementation, which rewrites of data leave alone.
func isAdded(v *types.Var) bool { return strings.HasPrefix(v.Name(), "rw") }

// funcs returns the functions with bodies, main and generic ones included.
func (p *Program) funcs() []*ast.FuncDecl {
	var list []*ast.FuncDecl
	for _, decl := range p.file.Decls {
		if fn, ok := decl.(*ast.FuncDecl); ok && fn.Body != nil {
			list = append(list, fn)
		}
	}
	return list
}

func isMain(fn *ast.FuncDecl) bool { return fn.Recv == nil && fn.Name.Name == "main" }

func isGeneric(fn *ast.FuncDecl) bool { return fn.Type.TypeParams != nil }

// usesOf returns the identifiers below n that refer to an object.
func (p *Program) usesOf(n ast.Node, obj types.Object) []*ast.Ident {
	var list []*ast.Ident
	ast.Inspect(n, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok && p.info.Uses[id] == obj {
			list = append(list, id)
		}
		return true
	})
	return list
}

// A scope is a function declaration or literal.
type scope struct {
	decl *ast.FuncDecl // around it
	sig  *types.Signature
	body *ast.BlockStmt
}

// scopes returns all functions with bodies, those around others first.
func (p *Program) scopes() []scope {
	var list []scope
	for _, fn := range p.funcs() {
		list = append(list, scope{fn, p.info.Defs[fn.Name].Type().(*types.Signature), fn.Body})
		ast.Inspect(fn.Body, func(n ast.Node) bool {
			if lit, ok := n.(*ast.FuncLit); ok {
				list = append(list, scope{fn, p.typeOf(lit).(*types.Signature), lit.Body})
			}
			return true
		})
	}
	return list
}

// lists calls f for each list of statements.
func (p *Program) lists(f func(in scope, list []ast.Stmt)) {
	for _, in := range p.scopes() {
		ast.Inspect(in.body, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.FuncLit:
				return false
			case *ast.BlockStmt:
				f(in, n.List)
			case *ast.CaseClause:
				f(in, n.Body)
			case *ast.CommClause:
				f(in, n.Body)
			}
			return true
		})
	}
}

// has reports whether a node of the given kind is below n.
func has[T ast.Node](n ast.Node) bool {
	found := false
	ast.Inspect(n, func(n ast.Node) bool {
		_, ok := n.(T)
		found = found || ok
		return !found
	})
	return found
}

// isSimple reports whether a statement is an expression, assignment or send
// without function literals.
func isSimple(s ast.Stmt) bool {
	switch s.(type) {
	case *ast.ExprStmt, *ast.AssignStmt, *ast.IncDecStmt, *ast.SendStmt:
		return !has[*ast.FuncLit](s)
	}
	return false
}

// localVar is the local variable, parameter or receiver that an identifier uses, or nil.
func (p *Program) localVar(id *ast.Ident) *types.Var {
	v, ok := p.info.Uses[id].(*types.Var)
	if !ok || v.IsField() || v.Pkg() != p.pkg || v.Parent() == p.pkg.Scope() {
		return nil
	}
	return v
}

// written returns the variables that n assigns to, wholly or in part, or takes the
// address of: those that n needs itself and not only the value of.
func (p *Program) written(n ast.Node) map[*types.Var]bool {
	set := map[*types.Var]bool{}
	var mark func(x ast.Expr)
	mark = func(x ast.Expr) {
		switch x := ast.Unparen(x).(type) {
		case *ast.Ident:
			if v, ok := p.info.Uses[x].(*types.Var); ok {
				set[v] = true
			}
		case *ast.SelectorExpr:
			if _, ok := p.typeOf(x.X).Underlying().(*types.Pointer); !ok {
				mark(x.X)
			}
		case *ast.IndexExpr:
			if _, ok := p.typeOf(x.X).Underlying().(*types.Array); ok {
				mark(x.X)
			}
		}
	}
	ast.Inspect(n, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignStmt:
			for _, x := range n.Lhs {
				mark(x)
			}
		case *ast.IncDecStmt:
			mark(n.X)
		case *ast.UnaryExpr:
			if n.Op == token.AND {
				mark(n.X)
			}
		case *ast.RangeStmt:
			if n.Tok == token.ASSIGN {
				mark(n.Key)
			}
		case *ast.SelectorExpr:
			// Methods with pointer receivers take the address of what they are called on.
			sel, ok := p.info.Selections[n]
			if ok && sel.Kind() == types.MethodVal && !isPointer(sel.Recv()) {
				if sig := sel.Obj().Type().(*types.Signature); isPointer(sig.Recv().Type()) {
					mark(n.X)
				}
			}
		}
		return true
	})
	return set
}

func isPointer(t types.Type) bool {
	_, ok := t.Underlying().(*types.Pointer)
	return ok
}

func (p *Program) typeOf(x ast.Expr) types.Type {
	if t := p.info.TypeOf(x); t != nil {
		return t
	}
	return types.Typ[types.Invalid]
}
