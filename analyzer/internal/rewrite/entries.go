package rewrite

import (
	"go/ast"
	"go/types"
)

// entries are the rewrites of how handlers are registered with net/http.
func entries() []Rewrite {
	return []Rewrite{
		{"handlers in literals", registering(func(e *edits, r registration) {
			e.around(r.handler, "func(rww http.ResponseWriter, rwr *http.Request) {\n", "(rww, rwr)\n}")
		})},
		{"handlers converted", registering(func(e *edits, r registration) {
			e.replace(r.sel.Sel, "Handle")
			e.around(r.handler, "http.HandlerFunc(", ")")
		})},
		{"handlers in a table", registering(func(e *edits, r registration) {
			e.insert(r.call.Pos(), "for rwp, rwh := range map[string]http.HandlerFunc{"+e.p.str(r.pattern)+": "+e.p.str(r.handler)+"} {\n")
			e.replace(r.pattern, "rwp")
			e.replace(r.handler, "rwh")
			e.insert(r.call.End(), "\n}")
		})},
		{"handlers in middleware", registering(func(e *edits, r registration) {
			wrap := e.name("Wrap")
			e.declare("func %s(next http.HandlerFunc) http.HandlerFunc {\nreturn func(w http.ResponseWriter, r *http.Request) {\nnext(w, r)\n}\n}", wrap)
			e.around(r.handler, wrap+"(", ")")
		})},
		{"handlers of a type", registering(func(e *edits, r registration) {
			typ := e.name("Handler")
			e.declare("type %s struct { f func(http.ResponseWriter, *http.Request) }", typ)
			e.declare("func (h %s) ServeHTTP(w http.ResponseWriter, r *http.Request) {\nh.f(w, r)\n}", typ)
			e.replace(r.sel.Sel, "Handle")
			e.around(r.handler, typ+"{", "}")
		})},
		{"handlers in a multiplexer", registering(func(e *edits, r registration) {
			mux := e.name("Mux")
			e.declare("var %s = http.NewServeMux()", mux)
			e.insert(r.call.Pos(), e.p.str(r.sel.X)+".Handle("+e.p.str(r.pattern)+", "+mux+")\n")
			e.replace(r.sel.X, mux)
		})},
	}
}

// A registration is a call of HandleFunc with a function that has a name.
type registration struct {
	call             *ast.CallExpr
	sel              *ast.SelectorExpr
	pattern, handler ast.Expr
}

func registering(one func(e *edits, r registration)) func(p *Program) (*Module, error) {
	return func(p *Program) (*Module, error) {
		e := p.edit()
		p.lists(func(_ scope, list []ast.Stmt) {
			for _, stmt := range list {
				expr, ok := stmt.(*ast.ExprStmt)
				if !ok {
					continue
				}
				call, ok := expr.X.(*ast.CallExpr)
				if !ok || len(call.Args) != 2 {
					continue
				}
				sel, ok := call.Fun.(*ast.SelectorExpr)
				if !ok || sel.Sel.Name != "HandleFunc" || has[*ast.FuncLit](call.Args[1]) {
					continue
				}
				if fn, ok := p.info.Uses[sel.Sel].(*types.Func); ok && fn.Pkg().Path() == "net/http" {
					one(e, registration{call, sel, call.Args[0], call.Args[1]})
				}
			}
		})
		return e.result()
	}
}
