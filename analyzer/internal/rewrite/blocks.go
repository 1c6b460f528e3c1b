package rewrite

import (
	"go/ast"
	"go/token"
	"slices"
)

// blocks are the rewrites that put statements into blocks and literals.
func blocks() []Rewrite {
	return []Rewrite{
		{"wrap into if", wrapping("if true {\n", "\n}")},
		{"wrap into loop", wrapping("for range 1 {\n", "\n}")},
		{"wrap into switch", wrapping("switch {\ncase true:\n", "\n}")},
		{"wrap into closure", wrapping("func() {\n", "\n}()")},
		{"wrap bodies into closures", wrappingBodies("func() {", "\n}()")},
		{"wrap bodies into if", wrappingBodies("if true {", "\n}")},
		{"wrap into callback", callback(wrapping)},
		{"wrap bodies into callbacks", callback(wrappingBodies)},
		{"define in closures", defining},
		{"defer the last statement", deferring},
		{"defer bodies", wrappingBodies("defer func() {", "\n}()")},
	}
}

// callback gives a rewrite that has a function call what wrap wraps.
func callback(wrap func(before, after string) func(p *Program) (*Module, error)) func(p *Program) (*Module, error) {
	return func(p *Program) (*Module, error) {
		do := p.edit().name("Do")
		m, err := wrap(do+"(func() {\n", "\n})")(p)
		if m != nil {
			m.Main += "\nfunc " + do + "(f func()) { f() }\n"
		}
		return m, err
	}
}

// wrapping gives a rewrite of each simple statement that declares nothing.
func wrapping(before, after string) func(p *Program) (*Module, error) {
	return func(p *Program) (*Module, error) {
		e := p.edit()
		p.lists(func(_ scope, list []ast.Stmt) {
			for _, stmt := range list {
				if isSimple(stmt) && !isDefine(stmt) {
					e.around(stmt, before, after)
				}
			}
		})
		return e.result()
	}
}

func isDefine(stmt ast.Stmt) bool {
	s, ok := stmt.(*ast.AssignStmt)
	return ok && s.Tok == token.DEFINE
}

// wrappingBodies gives a rewrite of the bodies of all functions without results. A
// return in a literal ends the same as one outside would, nothing follows.
func wrappingBodies(before, after string) func(p *Program) (*Module, error) {
	return func(p *Program) (*Module, error) {
		e := p.edit()
		for _, in := range p.scopes() {
			if in.sig.Results().Len() == 0 && len(in.body.List) > 0 {
				e.insert(in.body.Lbrace+1, "\n"+before)
				e.insert(in.body.Rbrace, after)
			}
		}
		return e.result()
	}
}

// defining has the right side of each declaration computed by a literal.
func defining(p *Program) (*Module, error) {
	e := p.edit()
	p.lists(func(in scope, list []ast.Stmt) {
		for _, stmt := range list {
			s, ok := stmt.(*ast.AssignStmt)
			if !ok || !isSimple(s) || !isDefine(s) || len(s.Lhs) != 1 {
				continue
			}
			if _, results, ok := p.defines(in, s); ok {
				e.around(s.Rhs[0], "func() "+results[0]+" {\nreturn ", "\n}()")
			}
		}
	})
	return e.result()
}

// deferring defers the statement that functions without results end with.
func deferring(p *Program) (*Module, error) {
	e := p.edit()
	for _, in := range p.scopes() {
		if in.sig.Results().Len() > 0 || len(in.body.List) == 0 {
			continue
		}
		last := in.body.List[len(in.body.List)-1]
		early := slices.ContainsFunc(in.body.List, func(s ast.Stmt) bool { _, ok := s.(*ast.DeferStmt); return ok })
		if isSimple(last) && !isDefine(last) && !early {
			e.around(last, "defer func() {\n", "\n}()")
		}
	}
	return e.result()
}
