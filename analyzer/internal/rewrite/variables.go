package rewrite

import (
	"go/ast"
	"go/types"
)

// variables are the rewrites of how variables are reached.
func variables() []Rewrite {
	return []Rewrite{
		{"alias of types", aliasTypes},
		{"local alias", localNames(true)},
		{"pointer to the variable", localNames(false)},
		{"pointer to the field", pointFields},
		{"embedded in a variable", embedGlobals},
		{"embedded in an object", embedFields},
	}
}

// aliasTypes names each type that is written out in a declaration of a package-level
// variable, a field or by make.
func aliasTypes(p *Program) (*Module, error) {
	e := p.edit()
	ast.Inspect(p.file, func(n ast.Node) bool {
		var typ ast.Expr
		switch n := n.(type) {
		case *ast.FuncDecl:
			if isGeneric(n) {
				return false
			}
		case *ast.TypeSpec:
			if n.TypeParams != nil {
				return false
			}
		case *ast.ValueSpec:
			typ = n.Type
		case *ast.Field:
			typ = n.Type
		case *ast.CompositeLit:
			typ = n.Type
		case *ast.CallExpr:
			if p.builtin(n) == "make" {
				typ = n.Args[0]
			}
		}
		switch typ.(type) {
		case *ast.MapType, *ast.ArrayType, *ast.ChanType, *ast.StarExpr, *ast.StructType:
		case *ast.SelectorExpr:
			if field, ok := n.(*ast.Field); ok && len(field.Names) == 0 {
				return true // would rename the embedded field
			}
		default:
			return true
		}
		if text := p.typeText(p.typeOf(typ)); text != "" && !p.embeds(n) && !p.receives(typ) {
			name := e.name("Alias")
			e.declare("type %s = %s", name, text)
			if lit, ok := n.(*ast.CompositeLit); ok {
				e.around(lit, "(", ")") // in the header of a statement, T{} would begin its body
			}
			e.replace(typ, name)
			return false
		}
		return true
	})
	return e.result()
}

func (p *Program) embeds(n ast.Node) bool {
	field, ok := n.(*ast.Field)
	return ok && len(field.Names) == 0
}

// receives reports whether the type is that of a receiver.
func (p *Program) receives(typ ast.Expr) bool {
	for _, fn := range p.funcs() {
		if fn.Recv != nil && fn.Recv.List[0].Type == typ {
			return true
		}
	}
	return false
}

// localNames has each function that uses a package-level variable take it, if it is
// a reference that nothing overwrites, or its address, first.
func localNames(values bool) func(p *Program) (*Module, error) {
	return func(p *Program) (*Module, error) {
		e := p.edit()
		written := p.written(p.file)
		globals, _ := p.globals()
		for _, g := range globals {
			if isAdded(g.obj) || values && (written[g.obj] || !isReference(g.obj.Type())) {
				continue
			}
			for _, fn := range p.funcs() {
				used := p.usesOf(fn.Body, g.obj)
				if len(used) == 0 {
					continue
				}
				name := e.name("Local")
				at := fn.Body.Lbrace + 1
				if values {
					e.insert(at, "\n"+name+" := "+g.obj.Name()+"\n")
				} else {
					e.insert(at, "\n"+name+" := &"+g.obj.Name()+"\n")
				}
				for _, id := range used {
					if values {
						e.replace(id, name)
					} else {
						e.replace(id, "(*"+name+")")
					}
				}
			}
		}
		return e.result()
	}
}

func isReference(t types.Type) bool {
	switch t.Underlying().(type) {
	case *types.Map, *types.Chan, *types.Pointer, *types.Interface:
		return true
	}
	return false
}

// pointFields has methods reach the fields of their receiver through pointers.
func pointFields(p *Program) (*Module, error) {
	e := p.edit()
	for _, fn := range p.funcs() {
		if fn.Recv == nil || len(fn.Recv.List[0].Names) == 0 {
			continue
		}
		recv := p.info.Defs[fn.Recv.List[0].Names[0]]
		if recv == nil || !isPointer(recv.Type()) {
			continue
		}
		locals := map[types.Object]string{}
		ast.Inspect(fn.Body, func(n ast.Node) bool {
			sel, ok := n.(*ast.SelectorExpr)
			if !ok {
				return true
			}
			id, ok := sel.X.(*ast.Ident)
			if s := p.info.Selections[sel]; !ok || p.info.Uses[id] != recv || s.Kind() != types.FieldVal {
				return true
			}
			field := p.info.Uses[sel.Sel]
			if locals[field] == "" {
				locals[field] = e.name("Field")
				e.insert(fn.Body.Lbrace+1, "\n"+locals[field]+" := &"+p.str(sel)+"\n")
			}
			e.replace(sel, "(*"+locals[field]+")")
			return false
		})
	}
	return e.result()
}

// embedGlobals makes each package-level variable a field that is promoted from an
// embedded struct.
func embedGlobals(p *Program) (*Module, error) {
	e := p.edit()
	globals, ok := p.globals()
	if !ok {
		return nil, nil
	}
	for _, g := range globals {
		text := p.typeText(g.obj.Type())
		if text == "" {
			continue
		}
		inner, outer, v := e.name("Inner"), e.name("Outer"), e.name("Var")
		e.declare("type %s struct { %s %s }", inner, g.obj.Name(), text)
		e.declare("type %s struct { %s }", outer, inner)
		literal := " = " + outer + "{" + inner + "{"
		if init := g.init(); init != nil {
			e.span(g.spec.Pos(), init.Pos(), v+literal)
			e.insert(init.End(), "}}")
		} else {
			e.replace(g.spec, v+" "+outer)
		}
		for _, id := range p.usesOf(p.file, g.obj) {
			e.replace(id, v+"."+g.obj.Name())
		}
	}
	return e.result()
}

// embedFields moves the fields of structs into embedded ones, where literals of the
// struct name the fields.
func embedFields(p *Program) (*Module, error) {
	e := p.edit()
	for _, decl := range p.file.Decls {
		gen, ok := decl.(*ast.GenDecl)
		if !ok {
			continue
		}
		for _, spec := range gen.Specs {
			if spec, ok := spec.(*ast.TypeSpec); ok && spec.TypeParams == nil && !spec.Assign.IsValid() {
				p.embedFieldsOf(e, spec)
			}
		}
	}
	return e.result()
}

func (p *Program) embedFieldsOf(e *edits, spec *ast.TypeSpec) {
	typ, ok := spec.Type.(*ast.StructType)
	if !ok || typ.Fields.NumFields() == 0 {
		return
	}
	for _, f := range typ.Fields.List {
		if len(f.Names) == 0 || f.Tag != nil {
			return
		}
	}
	named := p.info.Defs[spec.Name].Type()
	var literals []*ast.CompositeLit
	keyed := true
	ast.Inspect(p.file, func(n ast.Node) bool {
		lit, ok := n.(*ast.CompositeLit)
		if !ok || len(lit.Elts) == 0 {
			return true
		}
		t := p.typeOf(lit)
		if ptr, ok := t.Underlying().(*types.Pointer); ok {
			t = ptr.Elem()
		}
		if types.Identical(t, named) {
			_, isKeyed := lit.Elts[0].(*ast.KeyValueExpr)
			keyed = keyed && isKeyed
			literals = append(literals, lit)
		}
		return true
	})
	if !keyed {
		return
	}
	inner := e.name("Inner")
	e.declare("type %s %s", inner, p.str(typ))
	e.replace(typ, "struct { "+inner+" }")
	for _, lit := range literals {
		e.insert(lit.Lbrace+1, inner+": "+inner+"{")
		e.insert(lit.Rbrace, "}")
	}
}
