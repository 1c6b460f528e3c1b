package rewrite

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"strings"
)

// values are the rewrites that take values another way to where they are used.
func values() []Rewrite {
	return []Rewrite{
		{"split into variables", splitting(func(e *edits, ops []operand) (before string, uses []string) {
			for _, op := range ops {
				v := e.name("Val")
				before += v + " := " + op.text + "\n"
				uses = append(uses, v)
			}
			return before, uses
		})},
		{"pass through a struct", splitting(func(e *edits, ops []operand) (before string, uses []string) {
			v := e.name("Val")
			var fields, vals []string
			for i, op := range ops {
				fields = append(fields, fmt.Sprintf("f%d %s", i, op.typ))
				vals = append(vals, fmt.Sprintf("f%d: %s", i, op.text))
				uses = append(uses, fmt.Sprintf("%s.f%d", v, i))
			}
			typ := e.name("Type")
			e.declare("type %s struct { %s }", typ, strings.Join(fields, "; "))
			return v + " := " + typ + "{" + strings.Join(vals, ", ") + "}\n", uses
		})},
		{"pass through any", splitting(func(e *edits, ops []operand) (before string, uses []string) {
			for _, op := range ops {
				v := e.name("Val")
				if op.iface {
					before += v + " := " + op.text + "\n"
					uses = append(uses, v)
					continue
				}
				before += "var " + v + " any = " + op.text + "\n"
				uses = append(uses, v+".("+op.typ+")")
			}
			return before, uses
		})},
		{"pass through a variadic parameter", splitting(func(e *edits, ops []operand) (before string, uses []string) {
			for _, op := range ops {
				f := e.name("First")
				e.declare("func %s(all ...%s) %s {\nreturn all[0]\n}", f, op.typ, op.typ)
				uses = append(uses, f+"("+op.text+")")
			}
			return "", uses
		})},
		{"pass through a channel", splitting(func(e *edits, ops []operand) (before string, uses []string) {
			for _, op := range ops {
				v := e.name("Chan")
				before += v + " := make(chan " + op.typ + ", 1)\n" + v + " <- " + op.text + "\n"
				uses = append(uses, "(<-"+v+")")
			}
			return before, uses
		})},
	}
}

// An operand is an expression whose value a statement uses.
type operand struct {
	text, typ string
	iface     bool
}

// splitting gives a rewrite; take returns what to do before the statement, and what
// stands in it for each operand.
func splitting(take func(e *edits, ops []operand) (before string, uses []string)) func(p *Program) (*Module, error) {
	return func(p *Program) (*Module, error) {
		e := p.edit()
		p.lists(func(_ scope, list []ast.Stmt) {
			for _, stmt := range list {
				var ops []operand
				exprs := p.operands(stmt)
				for _, x := range exprs {
					ops = append(ops, operand{p.str(x), p.typeText(types.Default(p.typeOf(x))), types.IsInterface(p.typeOf(x))})
				}
				if len(ops) == 0 {
					continue
				}
				before, uses := take(e, ops)
				e.insert(stmt.Pos(), before)
				for i, x := range exprs {
					e.replace(x, uses[i])
				}
			}
		})
		return e.result()
	}
}

// operands returns what a simple statement or a return with one result evaluates
// before it does what it does, in order of evaluation.
func (p *Program) operands(stmt ast.Stmt) []ast.Expr {
	var list []ast.Expr
	switch s := stmt.(type) {
	case *ast.ReturnStmt:
		if len(s.Results) == 1 {
			if _, multi := p.typeOf(s.Results[0]).(*types.Tuple); !multi {
				list = append(list, s.Results[0])
			}
		}
	case *ast.ExprStmt:
		if call, ok := s.X.(*ast.CallExpr); ok {
			list = p.arguments(call)
		}
	case *ast.SendStmt:
		list = append(list, s.Value)
	case *ast.AssignStmt:
		list = p.assigned(s)
	}
	var keep []ast.Expr // not in place: the list may be the syntax itself
	for _, x := range list {
		if tv := p.info.Types[x]; tv.IsValue() && tv.Value == nil && !tv.IsNil() && !has[*ast.FuncLit](x) && p.typeText(types.Default(tv.Type)) != "" {
			keep = append(keep, x)
		}
	}
	return keep
}

func (p *Program) assigned(s *ast.AssignStmt) []ast.Expr {
	if len(s.Lhs) != 1 || len(s.Rhs) != 1 {
		return nil
	}
	call, isCall := s.Rhs[0].(*ast.CallExpr)
	if s.Tok == token.DEFINE {
		if isCall {
			return p.arguments(call)
		}
		return nil
	}
	var list []ast.Expr
	if index, ok := s.Lhs[0].(*ast.IndexExpr); ok && !has[*ast.CallExpr](index.X) {
		list = append(list, index.Index)
	}
	if isCall && p.builtin(call) != "" {
		return append(list, p.arguments(call)...)
	}
	return append(list, s.Rhs[0])
}

// arguments returns the arguments of a call that can be evaluated before it.
func (p *Program) arguments(call *ast.CallExpr) []ast.Expr {
	if call.Ellipsis.IsValid() || len(call.Args) == 0 || p.info.Types[call.Fun].IsType() {
		return nil
	}
	if _, multi := p.typeOf(call.Args[0]).(*types.Tuple); multi {
		return nil
	}
	for _, arg := range call.Args {
		if has[*ast.CallExpr](call.Fun) && has[*ast.CallExpr](arg) {
			return nil // in which order they are evaluated may matter
		}
	}
	switch p.builtin(call) {
	case "":
		return call.Args
	case "append", "delete":
		return call.Args[1:]
	}
	return nil
}

// builtin returns the name of the built-in function that is called, or "".
func (p *Program) builtin(call *ast.CallExpr) string {
	if id, ok := ast.Unparen(call.Fun).(*ast.Ident); ok {
		if b, ok := p.info.Uses[id].(*types.Builtin); ok {
			return b.Name()
		}
	}
	return ""
}
