package rewrite

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"strings"
)

// makers are the rewrites of how objects and handlers are made and given what they need.
func makers() []Rewrite {
	return []Rewrite{
		{"constructors", constructors(func(e *edits, c constructor) string {
			name := e.name("New")
			e.declare("func %s(%s) *%s {\nreturn &%s{%s}\n}", name, c.params, c.typ, c.typ, c.fields)
			return name
		})},
		{"constructors with steps", constructors(func(e *edits, c constructor) string {
			name := e.name("New")
			e.declare("func %s(%s) *%s {\nv := new(%s)\n%sreturn v\n}", name, c.params, c.typ, c.typ, c.assigns)
			return name
		})},
		{"handlers made with parameters", factories},
		{"handlers called in a loop", dispatch},
	}
}

// A constructor is what stands for a literal whose address is taken.
type constructor struct{ typ, params, fields, assigns string }

// constructors gives a rewrite of literals of the program's structs to calls.
func constructors(add func(e *edits, c constructor) string) func(p *Program) (*Module, error) {
	return func(p *Program) (*Module, error) {
		e := p.edit()
		ast.Inspect(p.file, func(n ast.Node) bool {
			addr, ok := n.(*ast.UnaryExpr)
			if !ok || addr.Op != token.AND {
				return true
			}
			lit, ok := addr.X.(*ast.CompositeLit)
			if !ok {
				return true
			}
			typ, ok := lit.Type.(*ast.Ident)
			st, isStruct := p.typeOf(lit).Underlying().(*types.Struct)
			if !ok || !isStruct || p.typeText(p.typeOf(lit)) == "" {
				return true
			}
			c := constructor{typ: typ.Name}
			var params, fields []string
			for i, elt := range lit.Elts {
				kv, ok := elt.(*ast.KeyValueExpr)
				if !ok {
					return true
				}
				name := kv.Key.(*ast.Ident).Name
				params = append(params, fmt.Sprintf("p%d %s", i, p.typeText(fieldType(st, name))))
				fields = append(fields, fmt.Sprintf("%s: p%d", name, i))
				c.assigns += fmt.Sprintf("v.%s = p%d\n", name, i)
			}
			c.params, c.fields = strings.Join(params, ", "), strings.Join(fields, ", ")
			e.span(addr.Pos(), lit.Lbrace+1, add(e, c)+"(")
			for _, elt := range lit.Elts {
				e.span(elt.Pos(), elt.(*ast.KeyValueExpr).Value.Pos(), "")
			}
			e.span(lit.Rbrace, lit.End(), ")")
			return true
		})
		return e.result()
	}
}

func fieldType(st *types.Struct, name string) types.Type {
	for f := range st.Fields() {
		if f.Name() == name {
			return f.Type()
		}
	}
	return types.Typ[types.Invalid]
}

// factories makes functions that return handlers of functions that are handlers, and
// gives them pointers to the package-level variables that these use.
func factories(p *Program) (*Module, error) {
	e := p.edit()
	globals, _ := p.globals()
	for _, fn := range p.funcs() {
		if fn.Recv != nil || !p.onlyHandler(fn) {
			continue
		}
		var params, args []string
		for _, g := range globals {
			used := p.usesOf(fn.Body, g.obj)
			text := p.typeText(g.obj.Type())
			if len(used) == 0 || text == "" || isAdded(g.obj) {
				continue
			}
			name := e.name("Arg")
			params, args = append(params, name+" *"+text), append(args, "&"+g.obj.Name())
			for _, id := range used {
				e.replace(id, "(*"+name+")")
			}
		}
		e.insert(fn.Type.Params.Pos(), "("+strings.Join(params, ", ")+") http.HandlerFunc {\nreturn func")
		e.insert(fn.Body.End(), "\n}")
		for _, id := range p.usesOf(p.file, p.info.Defs[fn.Name]) {
			e.replace(id, id.Name+"("+strings.Join(args, ", ")+")")
		}
	}
	return e.result()
}

// onlyHandler reports whether a function has the parameters of a handler and is only
// used as a value.
func (p *Program) onlyHandler(fn *ast.FuncDecl) bool {
	obj := p.info.Defs[fn.Name]
	if types.TypeString(obj.Type(), nil) != "func(w net/http.ResponseWriter, r *net/http.Request)" {
		return false
	}
	called := false
	ast.Inspect(p.file, func(n ast.Node) bool {
		if call, ok := n.(*ast.CallExpr); ok {
			id, ok := call.Fun.(*ast.Ident)
			called = called || ok && p.info.Uses[id] == obj
		}
		return true
	})
	return !called
}

// dispatch has handlers called by a function that is given a number of them.
func dispatch(p *Program) (*Module, error) {
	e := p.edit()
	routes := e.name("Route")
	_, err := registering(func(_ *edits, r registration) {
		fn := e.name("Each")
		e.insert(r.call.Pos(), fn+" := ")
		e.span(r.call.Pos(), r.call.End(), p.str(r.handler)+"\n"+p.str(r.sel.X)+".HandleFunc("+p.str(r.pattern)+
			", func(w http.ResponseWriter, r *http.Request) {\n"+routes+"(w, r, "+fn+")\n})")
	})(p)
	if err != nil || e.empty() {
		return nil, err
	}
	e.declare("func %s(w http.ResponseWriter, r *http.Request, all ...http.HandlerFunc) {\nfor _, h := range all {\nh(w, r)\n}\n}", routes)
	return e.result()
}
