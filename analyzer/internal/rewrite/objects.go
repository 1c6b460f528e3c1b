package rewrite

import (
	"go/ast"
	"go/types"
	"strings"
)

// objects are the rewrites that keep what was package-level in main.
func objects() []Rewrite {
	return []Rewrite{
		{"object with methods", objectify},
		{"captured by literals", capture},
		{"functions to methods", toMethods},
	}
}

// movable returns the functions that can become methods or literals, all that can be
// named from main and no method needs; and the variables that only they use.
func (p *Program) movable() (funcs map[types.Object]*ast.FuncDecl, vars []global, ok bool) {
	vars, ok = p.globals()
	if !ok {
		return nil, nil, false
	}
	funcs = map[types.Object]*ast.FuncDecl{}
	for _, fn := range p.funcs() {
		if fn.Recv == nil && !isMain(fn) && !isGeneric(fn) {
			funcs[p.info.Defs[fn.Name]] = fn
		}
	}
	needs := func(n ast.Node) bool {
		found := false
		ast.Inspect(n, func(n ast.Node) bool {
			if id, isIdent := n.(*ast.Ident); isIdent && p.info.Uses[id] != nil {
				obj := p.info.Uses[id]
				_, isVar := obj.(*types.Var)
				found = found || funcs[obj] != nil || isVar && obj.Parent() == p.pkg.Scope()
			}
			return true
		})
		return found
	}
	for _, fn := range p.funcs() {
		if (fn.Recv != nil || isGeneric(fn)) && needs(fn.Body) {
			return nil, nil, false
		}
	}
	for _, v := range vars {
		if init := v.init(); init != nil && needs(init) {
			return nil, nil, false // order of initialisation would change
		}
	}
	return funcs, vars, true
}

// objectify makes package-level variables fields, and functions methods, of one
// object that main makes.
func objectify(p *Program) (*Module, error) {
	funcs, vars, ok := p.movable()
	if !ok || len(funcs) == 0 || len(vars) == 0 {
		return nil, nil
	}
	e := p.edit()
	typ, obj := e.name("App"), e.name("App")
	var fields, inits strings.Builder
	inits.WriteString("\n" + obj + " := &" + typ + "{\n")
	for _, g := range vars {
		text := p.typeText(g.obj.Type())
		if text == "" {
			return nil, nil
		}
		fields.WriteString("\n" + g.obj.Name() + " " + text)
		if init := g.init(); init != nil {
			inits.WriteString(g.obj.Name() + ": " + p.str(init) + ",\n")
		}
		for _, id := range p.usesOf(p.file, g.obj) {
			e.replace(id, obj+"."+id.Name)
		}
	}
	inits.WriteString("}\n")
	p.dropGlobals(e)
	e.declare("type %s struct {%s\n}", typ, fields.String())
	p.asMethods(e, funcs, obj, "*"+typ)
	p.intoMain(e, inits.String())
	return e.result()
}

// toMethods makes functions methods of a package-level object without fields.
func toMethods(p *Program) (*Module, error) {
	funcs, _, ok := p.movable()
	if !ok || len(funcs) == 0 {
		return nil, nil
	}
	e := p.edit()
	typ, obj := e.name("App"), e.name("App")
	e.declare("type %s struct{}", typ)
	e.declare("var %s = &%s{}", obj, typ)
	p.asMethods(e, funcs, obj, "*"+typ)
	return e.result()
}

func (p *Program) asMethods(e *edits, funcs map[types.Object]*ast.FuncDecl, obj, typ string) {
	for _, fn := range p.funcs() {
		def := p.info.Defs[fn.Name]
		if funcs[def] == nil {
			continue
		}
		e.insert(fn.Name.Pos(), "("+obj+" "+typ+") ")
		for _, id := range p.usesOf(p.file, def) {
			e.replace(id, obj+"."+id.Name)
		}
	}
}

func (p *Program) intoMain(e *edits, text string) {
	for _, fn := range p.funcs() {
		if isMain(fn) {
			e.insert(fn.Body.Lbrace+1, text)
		}
	}
}

// dropGlobals removes the declarations of all package-level variables.
func (p *Program) dropGlobals(e *edits) {
	globals, _ := p.globals()
	for i, g := range globals {
		if i == 0 || globals[i-1].decl != g.decl {
			e.replace(g.decl, "")
		}
	}
}

// capture makes package-level variables locals of main, and functions literals there
// that capture them.
func capture(p *Program) (*Module, error) {
	funcs, vars, ok := p.movable()
	if !ok || len(funcs) == 0 || len(vars) == 0 {
		return nil, nil
	}
	e := p.edit()
	var text strings.Builder
	text.WriteString("\n")
	for _, g := range vars {
		typ := p.typeText(g.obj.Type())
		if typ == "" {
			return nil, nil
		}
		text.WriteString("var " + g.obj.Name() + " " + typ)
		if init := g.init(); init != nil {
			text.WriteString(" = " + p.str(init))
		}
		text.WriteString("\n_ = &" + g.obj.Name() + "\n") // a variable that is only assigned to would not compile
	}
	p.dropGlobals(e)
	var bodies strings.Builder
	for _, fn := range p.funcs() {
		if funcs[p.info.Defs[fn.Name]] == nil {
			continue
		}
		signature := strings.TrimPrefix(p.source(fn.Type.Pos(), fn.Body.Pos()), "func "+fn.Name.Name)
		text.WriteString("var " + fn.Name.Name + " func" + signature + "\n")
		bodies.WriteString(fn.Name.Name + " = func" + signature + p.str(fn.Body) + "\n")
		e.replace(fn, "")
	}
	p.intoMain(e, text.String()+bodies.String())
	return e.result()
}
