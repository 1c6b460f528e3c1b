package rewrite

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"
)

// extractions are the rewrites that make a function of each simple statement and
// call it in one way or another.
func extractions() []Rewrite {
	return []Rewrite{
		{"extract into function", extraction(false, func(e *edits, s step) string {
			e.declare("func %s(%s) %s {\n%s\n}", s.name, s.params, s.results, s.body)
			return s.name
		})},
		{"extract into method", extraction(true, asMethod)},
		{"extract behind interface", extraction(false, func(e *edits, s step) string {
			typ, iface, impl := e.name("Type"), e.name("Iface"), e.name("Impl")
			e.declare("type %s interface { %s(%s) %s }", iface, s.name, s.params, s.results)
			e.declare("type %s struct{}", typ)
			e.declare("var %s %s = %s{}", impl, iface, typ)
			e.declare("func (%s) %s(%s) %s {\n%s\n}", typ, s.name, s.params, s.results, s.body)
			return impl + "." + s.name
		})},
		{"extract with named results", extraction(false, func(e *edits, s step) string {
			e.declare("func %s(%s) %s {\n%s\n}", s.name, s.params, s.named, s.named2)
			return s.name
		})},
		{"call through a variable", extraction(false, func(e *edits, s step) string {
			v := e.name("Var")
			e.declare("var %s = func(%s) %s {\n%s\n}", v, s.params, s.results, s.body)
			return v
		})},
		{"call through a table", extraction(false, func(e *edits, s step) string {
			table := e.name("Table")
			e.declare("var %s = map[string]func(%s) %s{%q: %s}", table, s.params, s.results, s.name, s.name)
			e.declare("func %s(%s) %s {\n%s\n}", s.name, s.params, s.results, s.body)
			return fmt.Sprintf("%s[%q]", table, s.name)
		})},
		{"call through a parameter", extraction(false, func(e *edits, s step) string {
			call := e.name("Call")
			e.declare("func %s[F any](f F) F { return f }", call)
			e.declare("func %s(%s) %s {\n%s\n}", s.name, s.params, s.results, s.body)
			return call + "(" + s.name + ")"
		})},
	}
}

// asMethod makes it a method of the receiver of the function around it, or of a
// type of its own.
func asMethod(e *edits, s step) string {
	if s.receiver == "" {
		typ := e.name("Type")
		e.declare("type %s struct{}", typ)
		e.declare("func (%s) %s(%s) %s {\n%s\n}", typ, s.name, s.params, s.results, s.body)
		return "(" + typ + "{})." + s.name
	}
	recv, _, _ := strings.Cut(s.receiver, " ")
	e.declare("func (%s) %s(%s) %s {\n%s\n}", s.receiver, s.name, s.params, s.results, s.body)
	return recv + "." + s.name
}

// A step is a statement that became a function.
type step struct {
	name, params, results, body string
	named, named2               string // results and body with named results
	receiver                    string // name and type of the receiver around it, or ""
}

// extraction gives a rewrite; add declares what holds the step and returns what to
// call. A method is not given the receiver of the method around it.
func extraction(method bool, add func(e *edits, s step) string) func(p *Program) (*Module, error) {
	return func(p *Program) (*Module, error) {
		e := p.edit()
		one := func(in scope, stmt ast.Stmt) {
			s, call, ok := p.step(e, in, stmt, method)
			if ok {
				e.replace(stmt, fmt.Sprintf(call, add(e, s)))
			}
		}
		p.lists(func(in scope, list []ast.Stmt) {
			for _, stmt := range list {
				one(in, stmt)
				if cond, ok := stmt.(*ast.IfStmt); ok && cond.Init != nil {
					one(in, cond.Init)
				}
			}
		})
		return e.result()
	}
}

// step makes a function of a statement; call is a format of what replaces it.
func (p *Program) step(e *edits, in scope, stmt ast.Stmt, method bool) (s step, call string, ok bool) {
	ret, isReturn := stmt.(*ast.ReturnStmt)
	if !isSimple(stmt) && (!isReturn || len(ret.Results) == 0 || has[*ast.FuncLit](ret)) {
		return s, "", false
	}
	defined, results, ok := p.defines(in, stmt)
	if !ok {
		return s, "", false
	}
	written := p.written(stmt)
	inner := p.edit()
	var params, args, named []string
	seen := map[*types.Var]bool{}
	ast.Inspect(stmt, func(n ast.Node) bool {
		id, isIdent := n.(*ast.Ident)
		if !isIdent {
			return true
		}
		v := p.localVar(id)
		if v == nil || p.info.Defs[id] != nil || definedHere(stmt, id) {
			return true
		}
		if written[v] {
			inner.replace(id, "(*"+id.Name+")")
		}
		if seen[v] {
			return true
		}
		seen[v] = true
		text := p.typeText(v.Type())
		ok = ok && text != ""
		for _, name := range defined {
			ok = ok && name != v.Name()
		}
		switch recv := in.decl.Recv; {
		case written[v]:
			params, args = append(params, v.Name()+" *"+text), append(args, "&"+v.Name())
		case method && recv != nil && len(recv.List[0].Names) == 1 && p.info.Defs[recv.List[0].Names[0]] == v && isPointer(v.Type()):
			s.receiver = v.Name() + " " + text
		default:
			params, args = append(params, v.Name()+" "+text), append(args, v.Name())
		}
		return true
	})
	if !ok {
		return s, "", false
	}
	body, err := inner.text(stmt.Pos(), stmt.End())
	if err != nil {
		return s, "", false
	}
	s.name, s.params, s.body, s.named2 = e.name("Step"), strings.Join(params, ", "), body, body
	s.results = "(" + strings.Join(results, ", ") + ")"
	var outs []string
	for i, typ := range results {
		outs = append(outs, fmt.Sprintf("rwOut%d", i))
		named = append(named, outs[i]+" "+typ)
	}
	s.named = "(" + strings.Join(named, ", ") + ")"
	call = "%s(" + strings.Join(args, ", ") + ")"
	switch {
	case isReturn:
		s.named2 = strings.Join(outs, ", ") + " = " + strings.TrimPrefix(body, "return") + "\nreturn"
		call = "return " + call
	case len(defined) > 0:
		s.body += "\nreturn " + strings.Join(defined, ", ")
		s.named2 += "\n" + strings.Join(outs, ", ") + " = " + strings.Join(defined, ", ") + "\nreturn"
		call = strings.Join(defined, ", ") + " := " + call
	}
	return s, call, true
}

// definedHere reports whether the identifier stands left of a :=, where it may use a
// variable that was there before.
func definedHere(stmt ast.Stmt, id *ast.Ident) bool {
	def, ok := stmt.(*ast.AssignStmt)
	return ok && def.Tok == token.DEFINE && slices.Contains(def.Lhs, ast.Expr(id))
}

// defines returns the variables that a statement declares, and the types of what its
// function is to return.
func (p *Program) defines(in scope, stmt ast.Stmt) (names, results []string, ok bool) {
	switch s := stmt.(type) {
	case *ast.ReturnStmt:
		for v := range in.sig.Results().Variables() {
			if text := p.typeText(v.Type()); text != "" {
				results = append(results, text)
			}
		}
		return nil, results, len(results) == in.sig.Results().Len()
	case *ast.AssignStmt:
		if s.Tok != token.DEFINE {
			return nil, nil, true
		}
		for _, x := range s.Lhs {
			id := x.(*ast.Ident)
			if id.Name == "_" {
				continue
			}
			obj := p.info.ObjectOf(id)
			text := p.typeText(obj.Type())
			if text == "" {
				return nil, nil, false
			}
			names, results = append(names, id.Name), append(results, text)
		}
	}
	return names, results, true
}
