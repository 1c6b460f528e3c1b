package rewrite

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"strings"
)

// containers are the rewrites that put maps behind methods.
func containers() []Rewrite {
	return []Rewrite{
		{"map behind methods", wrapMaps(func(e *edits, w *wrapper) {
			w.typ, w.make = "*"+w.name, "&"+w.name
			e.declare("type %s struct { m map[%s]%s }", w.name, w.key, w.elem)
			e.declare("%s", methods("*"+w.name, w.key, w.elem))
		})},
		{"map behind interface", wrapMaps(func(e *edits, w *wrapper) {
			w.typ, w.make = e.name("Iface"), "&"+w.name
			e.declare("type %s struct { m map[%s]%s }", w.name, w.key, w.elem)
			e.declare("%s", methods("*"+w.name, w.key, w.elem))
			e.declare("type %s interface {\nrwput(k %[2]s, v %[3]s)\nrwget(k %[2]s) %[3]s\nrwlookup(k %[2]s) (%[3]s, bool)\nrwdrop(k %[2]s)\nrwall() map[%[2]s]%[3]s\n}", w.typ, w.key, w.elem)
		})},
		{"map behind generic type", wrapMaps(func(e *edits, w *wrapper) {
			of := w.name + "[" + w.key + ", " + w.elem + "]"
			w.typ, w.make = "*"+of, "&"+of
			e.declare("type %s[K comparable, V any] struct { m map[K]V }", w.name)
			e.declare("%s", methods("*"+w.name+"[K, V]", "K", "V"))
		})},
		{"map as named type", wrapMaps(func(e *edits, w *wrapper) {
			w.typ, w.make, w.conversion = w.name, w.name, true
			e.declare("type %s map[%s]%s", w.name, w.key, w.elem)
			e.declare("%s", strings.ReplaceAll(methods(w.name, w.key, w.elem), "s.m", "s"))
		})},
	}
}

// methods are those that stand for the operations of a map.
func methods(recv, key, elem string) string {
	const text = `
func (s RECV) rwput(k KEY, v ELEM) { s.m[k] = v }

func (s RECV) rwget(k KEY) ELEM { return s.m[k] }

func (s RECV) rwlookup(k KEY) (ELEM, bool) {
	v, ok := s.m[k]
	return v, ok
}

func (s RECV) rwdrop(k KEY) { delete(s.m, k) }

func (s RECV) rwall() map[KEY]ELEM { return s.m }
`
	return strings.NewReplacer("RECV", recv, "KEY", key, "ELEM", elem).Replace(text)
}

// A wrapper is the type that a map is put into.
type wrapper struct {
	name, key, elem string
	typ, make       string // of the variable, and how one begins
	conversion      bool   // one is made by a conversion
}

// wrapMaps gives a rewrite of the package-level variables and fields that are maps,
// and of local ones that literals capture.
func wrapMaps(declare func(e *edits, w *wrapper)) func(p *Program) (*Module, error) {
	return func(p *Program) (*Module, error) {
		e := p.edit()
		for _, v := range p.mapVars() {
			t := v.Type().(*types.Map)
			w := &wrapper{key: p.typeText(t.Key()), elem: p.typeText(t.Elem())}
			if w.key == "" || w.elem == "" {
				continue
			}
			w.name = e.name("Map")
			declare(e, w)
			p.wrapMap(e, v, w)
		}
		return e.result()
	}
}

// mapVars returns variables whose type is written as a map and whose address is not
// taken; but for those of rewrites, which are the way to somewhere else.
func (p *Program) mapVars() []*types.Var {
	var list []*types.Var
	skip := map[types.Object]bool{}
	ast.Inspect(p.file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.UnaryExpr:
			if n.Op == token.AND {
				skip[p.objectOf(n.X)] = true
			}
		case *ast.RangeStmt:
			skip[p.objectOf(n.Key)], skip[p.objectOf(n.Value)] = true, true
		case *ast.FuncType:
			for _, fields := range []*ast.FieldList{n.Params, n.Results, n.TypeParams} {
				if fields == nil {
					continue
				}
				for _, f := range fields.List {
					for _, id := range f.Names {
						skip[p.info.Defs[id]] = true
					}
				}
			}
		case *ast.AssignStmt:
			if len(n.Lhs) != len(n.Rhs) {
				for _, x := range n.Lhs {
					skip[p.objectOf(x)] = true
				}
			}
		case *ast.CompositeLit:
			// Literals that do not name fields cannot be told to make wrappers.
			if s, ok := p.typeOf(n).Underlying().(*types.Struct); ok && len(n.Elts) > 0 {
				if _, keyed := n.Elts[0].(*ast.KeyValueExpr); !keyed {
					for f := range s.Fields() {
						skip[f] = true
					}
				}
			}
		}
		return true
	})
	ast.Inspect(p.file, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok {
			if v, ok := p.info.Defs[id].(*types.Var); ok && !skip[v] && !isAdded(v) {
				if _, isMap := v.Type().(*types.Map); isMap {
					list = append(list, v)
				}
			}
		}
		return true
	})
	return list
}

// objectOf is the variable or field that an expression names, or nil.
func (p *Program) objectOf(x ast.Expr) types.Object {
	switch x := ast.Unparen(x).(type) {
	case *ast.Ident:
		return p.info.ObjectOf(x)
	case *ast.SelectorExpr:
		return p.info.Uses[x.Sel]
	}
	return nil
}

// wrapMap has the variable hold a wrapper, and calls its methods.
func (p *Program) wrapMap(e *edits, v *types.Var, w *wrapper) {
	is := func(x ast.Expr) bool { return p.objectOf(x) == types.Object(v) }
	begin := func(x ast.Expr) {
		switch {
		case w.conversion:
			e.around(x, w.make+"(", ")")
		default:
			e.around(x, w.make+"{m: ", "}")
		}
	}
	done := map[ast.Node]bool{} // uses that are not of the map as a whole
	ast.Inspect(p.file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Field:
			if len(n.Names) == 1 && p.info.Defs[n.Names[0]] == v {
				e.replace(n.Type, w.typ)
			}
		case *ast.ValueSpec:
			p.wrapSpec(e, n, v, w, begin)
		case *ast.KeyValueExpr:
			if id, ok := n.Key.(*ast.Ident); ok && is(id) && v.IsField() {
				done[n.Key] = true
				begin(n.Value)
			}
		case *ast.AssignStmt:
			for i, x := range n.Lhs {
				if is(x) {
					done[x] = true
					p.wrapBegin(e, n, i, w, begin)
				} else if index, ok := x.(*ast.IndexExpr); ok && is(index.X) && len(n.Lhs) == 1 {
					done[index.X], done[index] = true, true
					p.wrapPut(e, n, index)
				}
			}
		case *ast.IncDecStmt:
			if index, ok := n.X.(*ast.IndexExpr); ok && is(index.X) {
				done[index.X], done[index] = true, true
				e.span(index.X.End(), index.Index.Pos(), ".rwput(")
				e.span(index.Index.End(), n.End(), fmt.Sprintf(", %s.rwget(%s) %s 1)", p.str(index.X), p.str(index.Index), n.Tok.String()[:1]))
			}
		case *ast.IndexExpr:
			if is(n.X) && !done[n] {
				done[n.X] = true
				name := ".rwget("
				if _, ok := p.typeOf(n).(*types.Tuple); ok {
					name = ".rwlookup("
				}
				e.span(n.X.End(), n.Index.Pos(), name)
				e.span(n.Index.End(), n.End(), ")")
			}
		case *ast.CallExpr:
			if p.builtin(n) == "delete" && is(n.Args[0]) {
				done[n.Args[0]] = true
				e.span(n.Pos(), n.Args[0].Pos(), "")
				e.span(n.Args[0].End(), n.Args[1].Pos(), ".rwdrop(")
			}
		case *ast.SelectorExpr:
			if is(n) && !done[n] {
				e.insert(n.End(), ".rwall()")
			}
			done[n.Sel] = true
		case *ast.Ident:
			if p.info.Uses[n] == v && !done[n] {
				e.insert(n.End(), ".rwall()")
			}
		}
		return true
	})
}

// wrapSpec rewrites the declaration of the variable.
func (p *Program) wrapSpec(e *edits, spec *ast.ValueSpec, v *types.Var, w *wrapper, begin func(ast.Expr)) {
	if len(spec.Names) != 1 || p.info.Defs[spec.Names[0]] != v {
		return
	}
	if spec.Type != nil {
		e.replace(spec.Type, w.typ)
	} else {
		e.insert(spec.Names[0].End(), " "+w.typ)
	}
	switch {
	case len(spec.Values) == 1:
		begin(spec.Values[0])
	case w.conversion:
	default:
		e.insert(spec.End(), " = "+w.make+"{}")
	}
}

// wrapBegin rewrites an assignment to, or short declaration of, the variable.
func (p *Program) wrapBegin(e *edits, s *ast.AssignStmt, i int, w *wrapper, begin func(ast.Expr)) {
	begin(s.Rhs[i])
	if s.Tok == token.DEFINE && len(s.Lhs) == 1 && !w.conversion {
		e.insert(s.Pos(), "var ")
		e.span(s.Lhs[0].End(), s.Rhs[0].Pos(), " "+w.typ+" = ")
	}
}

// wrapPut rewrites an assignment to an element.
func (p *Program) wrapPut(e *edits, s *ast.AssignStmt, index *ast.IndexExpr) {
	e.span(index.X.End(), index.Index.Pos(), ".rwput(")
	between := ", "
	if s.Tok != token.ASSIGN {
		op := strings.TrimSuffix(s.Tok.String(), "=")
		between += p.str(index.X) + ".rwget(" + p.str(index.Index) + ") " + op + " "
	}
	e.span(index.Index.End(), s.Rhs[0].Pos(), between)
	e.insert(s.End(), ")")
}
