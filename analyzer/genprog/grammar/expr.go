package grammar

import (
	"fmt"
	"slices"
	"strings"
)

// expr returns an expression of type t.
func (g *generator) expr(t typ, depth int) string {
	if !g.spend(depth) {
		return zero(t)
	}
	depth++
	switch g.choose(12) {
	case 1, 2, 3:
		return g.name(t)
	case 4:
		return g.call(t, depth)
	case 5:
		return fmt.Sprintf("%s[%s]", g.expr(of(mapOf, t), depth), g.expr(str, depth))
	case 6:
		return g.literalCall(t, depth)
	case 7:
		switch g.choose(4) {
		case 1:
			return fmt.Sprintf("(<-%s)", g.expr(of(chanOf, t), depth))
		case 2:
			return fmt.Sprintf("any(%s).(%s)", g.expr(g.anyType(1), depth), t)
		case 3:
			return fmt.Sprintf("%s[%d]", g.expr(of(sliceOf, t), depth), g.choose(3))
		}
		return fmt.Sprintf("(*%s)", g.expr(t.pointer(), depth))
	case 8:
		return g.generic(t, depth)
	case 9:
		return g.field(t, depth)
	case 10, 11:
		return g.literal(t, depth)
	}
	return zero(t)
}

func zero(t typ) string { return fmt.Sprintf("(*new(%s))", t) }

// name returns a variable of type t, or its zero value.
func (g *generator) name(t typ) string {
	var all []string
	for _, v := range slices.Concat(g.scope, g.vars) {
		if v.typ.is(t) {
			all = append(all, v.name)
		}
	}
	if t.is(str) && g.request {
		all = append(all, fmt.Sprintf(g.server.Value, "id"), fmt.Sprintf(g.server.Value, "name"))
	}
	if len(all) == 0 {
		return zero(t)
	}
	return all[g.choose(len(all))]
}

// call calls a function of the package, or a method of an interface. Generic functions
// call one another with their own type parameter only: with types made of it there would
// be infinitely many instances.
func (g *generator) call(t typ, depth int) string {
	var all []*function
	for _, f := range g.funcs {
		if f.generic && (!g.inGeneric || t.is(named("T"))) || f.result.is(t) && !f.generic {
			all = append(all, f)
		}
	}
	if t.is(str) && g.choose(2) == 1 || len(all) == 0 {
		if !t.is(str) {
			return zero(t)
		}
		m := g.choose(g.ifaces)
		return fmt.Sprintf("i%d(%s).M%d(%s)", m, g.implementer(depth), m, g.expr(str, depth))
	}
	f := all[g.choose(len(all))]
	var args []string
	for _, p := range f.params {
		if p.typ.is(named("T")) {
			p.typ = t
		}
		args = append(args, g.expr(p.typ, depth))
	}
	if f.generic {
		return fmt.Sprintf("%s[%s](%s)", f.name, t, strings.Join(args, ", "))
	}
	return fmt.Sprintf("%s(%s)", f.name, strings.Join(args, ", "))
}

// literalCall calls a function literal.
func (g *generator) literalCall(t typ, depth int) string {
	return fmt.Sprintf("func() %s {\n%s}()", t, g.body(t, depth))
}

// body is the inside of a function literal with a result of type t.
func (g *generator) body(t typ, depth int) string {
	outer, n := g.b, len(g.scope)
	g.b = &strings.Builder{}
	g.block(depth)
	g.line("\treturn %s", g.expr(t, depth))
	text := g.b.String()
	g.b, g.scope = outer, g.scope[:n]
	return text
}

func (g *generator) generic(t typ, depth int) string {
	switch g.choose(5) {
	case 1:
		return fmt.Sprintf("%s.Get(%s)", g.expr(of(boxOf, t), depth), g.expr(str, depth))
	case 2:
		return fmt.Sprintf("%s.Put(%s, %s)", g.expr(of(boxOf, t), depth), g.expr(str, depth), g.expr(t, depth))
	case 3:
		return fmt.Sprintf("apply(%s, %s)", g.expr(str, depth), g.expr(of(funcOf, t), depth))
	case 4:
		from := g.anyType(1)
		return fmt.Sprintf("apply[%s, %s](%s, func(x %[1]s) %[2]s {\n%[4]s})", from, t, g.expr(from, depth), g.body(t, depth))
	}
	return fmt.Sprintf("pick(%s, %s, %s)", g.expr(boolean, depth), g.expr(t, depth), g.expr(t, depth))
}

// field selects a field of type t.
func (g *generator) field(t typ, depth int) string {
	for _, s := range g.structs {
		for _, f := range s.fields {
			if f.typ.is(t) {
				return fmt.Sprintf("%s.%s", g.expr(named(s.name).pointer(), depth), f.name)
			}
		}
	}
	return fmt.Sprintf("%s.v", g.expr(of(boxOf, t), depth))
}

// literal makes a value of type t.
func (g *generator) literal(t typ, depth int) string {
	switch t.kind {
	case basic:
		return g.basicLiteral(t, depth)
	case pointerTo:
		if t.elem.kind == declared && g.structure(*t.elem) != nil {
			return "(&" + g.literal(*t.elem, depth) + ")"
		}
		return fmt.Sprintf("new(%s)", t.elem)
	case sliceOf:
		if g.choose(2) == 1 {
			return fmt.Sprintf("append(%s, %s)", g.expr(t, depth), g.expr(*t.elem, depth))
		}
		return fmt.Sprintf("all(%s{%s, %s}, func(x %s) bool {\n%s})", t, g.expr(*t.elem, depth), g.expr(*t.elem, depth), t.elem, g.body(boolean, depth))
	case mapOf:
		return fmt.Sprintf("%s{%s: %s}", t, g.expr(str, depth), g.expr(*t.elem, depth))
	case chanOf:
		return fmt.Sprintf("make(%s, 1)", t)
	case funcOf:
		x := g.fresh("x")
		g.scope = append(g.scope, variable{x, str})
		text := fmt.Sprintf("func(%s string) %s {\n%s}", x, t.elem, g.body(*t.elem, depth))
		g.scope = g.scope[:len(g.scope)-1]
		return text
	case boxOf:
		return fmt.Sprintf("(&box[%s]{v: %s, next: %s, all: %s})", t.elem, g.expr(*t.elem, depth), g.expr(t, depth), g.expr(of(mapOf, *t.elem), depth))
	}
	if s := g.structure(t); s != nil {
		var fields []string
		for _, f := range s.fields {
			fields = append(fields, f.name+": "+g.expr(f.typ, depth))
		}
		return fmt.Sprintf("%s{%s}", t, strings.Join(fields, ", "))
	}
	if t.is(named("i0")) {
		return fmt.Sprintf("i0(%s)", g.implementer(depth))
	}
	return zero(t) // of a type parameter
}

func (g *generator) basicLiteral(t typ, depth int) string {
	switch t {
	case str:
		return fmt.Sprintf("(%s + %s)", g.expr(str, depth), g.expr(str, depth))
	case integer:
		return fmt.Sprintf("(len(%s) + size(%s))", g.expr(str, depth), g.expr(str, depth))
	case boolean:
		return fmt.Sprintf("(%s == %s)", g.expr(str, depth), g.expr(str, depth))
	}
	return fmt.Sprintf("any(%s)", g.expr(g.anyType(1), depth))
}
