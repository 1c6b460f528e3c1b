package grammar

// block writes statements. What they declare is gone with it.
func (g *generator) block(depth int) {
	n := len(g.scope)
	for range g.choose(4) {
		if !g.spend(depth) {
			break
		}
		g.statement(depth + 1)
	}
	g.scope = g.scope[:n]
}

func (g *generator) statement(depth int) {
	switch g.choose(16) {
	case 1, 2:
		g.assign(depth)
	case 3, 4:
		m := g.container(mapOf)
		g.line("%s[%s] = %s", m.name, g.expr(str, depth), g.expr(*m.typ.elem, depth))
	case 5:
		g.line("if %s {", g.expr(boolean, depth))
		g.block(depth)
		g.line("} else {")
		g.block(depth)
		g.line("}")
	case 6:
		g.loop(depth)
	case 7:
		g.line("%s func() {", []string{"go", "defer"}[g.choose(2)])
		g.block(depth)
		g.line("}()")
	case 8:
		ch := g.container(chanOf)
		g.line("select {\ncase %s <- %s:\ndefault:\n}", ch.name, g.expr(*ch.typ.elem, depth))
	case 9:
		g.line("delete(%s, %s)", g.container(mapOf).name, g.expr(str, depth))
	case 10:
		g.typeSwitch(depth)
	case 11:
		g.recursive(depth)
	case 12:
		g.line("switch %s {\ncase %s:", g.expr(str, depth), g.expr(str, depth))
		g.block(depth)
		g.line("\tfallthrough\ndefault:")
		g.block(depth)
		g.line("}")
	case 13:
		g.line("for range %s {\n\tbreak\n}", g.expr(integer, depth))
	default:
		g.declareLocal(g.anyType(2), depth)
	}
}

func (g *generator) declareLocal(t typ, depth int) {
	x := g.fresh("x")
	g.line("var %s %s = %s\n_ = %[1]s", x, t, g.expr(t, depth))
	g.scope = append(g.scope, variable{x, t})
}

// assign sets a variable, or a field of a structure.
func (g *generator) assign(depth int) {
	s := g.structs[g.choose(len(g.structs))]
	if len(s.fields) > 0 && g.choose(2) == 1 {
		f := s.fields[g.choose(len(s.fields))]
		g.line("%s.%s = %s", g.expr(named(s.name).pointer(), depth), f.name, g.expr(f.typ, depth))
		return
	}
	v := g.vars[g.choose(len(g.vars))]
	if n := len(g.scope); n > 0 && g.choose(3) == 1 {
		v = g.scope[g.choose(n)]
	}
	g.line("%s = %s", v.name, g.expr(v.typ, depth))
}

// container returns a variable of a kind, of the package if it has one.
func (g *generator) container(k kind) variable {
	for _, v := range g.vars {
		if v.typ.kind == k {
			return v
		}
	}
	v := variable{g.fresh("x"), of(k, g.anyType(1))}
	g.line("%s := make(%s)", v.name, v.typ)
	g.scope = append(g.scope, v)
	return v
}

func (g *generator) loop(depth int) {
	t, x, n := g.anyType(1), g.fresh("x"), len(g.scope)
	switch g.choose(4) {
	case 1:
		g.line("for _, %s := range %s {", x, g.expr(of(sliceOf, t), depth))
	case 2:
		g.line("for %s := range %s {", x, g.expr(of(chanOf, t), depth))
	case 3:
		g.line("for %s := range func(yield func(%s) bool) { yield(%s) } {", x, t, g.expr(t, depth))
	default:
		g.line("for _, %s := range %s {", x, g.expr(of(mapOf, t), depth))
	}
	g.scope = append(g.scope, variable{x, t})
	g.line("_ = %s", x)
	g.block(depth)
	g.line("}")
	g.scope = g.scope[:n]
}

func (g *generator) typeSwitch(depth int) {
	x, n := g.fresh("x"), len(g.scope)
	g.line("switch %s := %s.(type) {", x, g.expr(anyOf, depth))
	for _, t := range []typ{str, named("i0"), of(mapOf, str)} {
		g.line("case %s:\n\t_ = %s", t, x)
		g.scope = append(g.scope[:n], variable{x, t})
		g.block(depth)
	}
	g.line("default:\n\t_ = %s\n}", x)
	g.scope = g.scope[:n]
}

// recursive declares a closure that calls itself.
func (g *generator) recursive(depth int) {
	t := of(funcOf, g.anyType(1))
	f := g.fresh("f")
	g.line("var %s %s", f, t)
	g.scope = append(g.scope, variable{f, t})
	g.line("%s = %s\n_ = %[1]s", f, g.literal(t, depth))
	g.line("_ = %s(%s)", f, g.expr(str, depth))
}
