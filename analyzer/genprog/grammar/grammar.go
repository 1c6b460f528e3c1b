// Package grammar writes Go packages that type-check, whatever they do: each choice of the
// grammar is taken from a sequence of bytes, so that a fuzzer can look for packages that an
// analysis does not survive. The same bytes give the same package.
//
// It is type-directed. An expression is asked for by its type, and every type has the zero
// value of its own, *new(T), where the bytes or the budget are used up: then choice 0, which
// goes no further, is taken everywhere, and the package ends.
package grammar

import (
	"fmt"
	"strings"

	"github.com/statevet/statevet/analyzer/genprog"
)

// Bounds of a package.
const (
	maxDecls = 6    // of each kind
	maxNodes = 1500 // expressions and statements
	maxDepth = 7    // of expressions and statements in one another
)

// Package returns the text of the package with the given name, which serves clients as
// server says.
func Package(name string, choices []byte, server genprog.Server) string {
	g := &generator{choices: choices, server: server, nodes: maxNodes, b: &strings.Builder{}}
	g.declare()
	g.line("package %s\n\nimport %q\n", name, server.Import)
	g.types()
	for _, v := range g.vars {
		g.line("var %s %s", v.name, v.typ)
	}
	g.line("")
	for _, f := range g.funcs {
		g.function(f)
	}
	g.handlers()
	return g.b.String()
}

type generator struct {
	choices []byte
	server  genprog.Server
	nodes   int
	b       *strings.Builder
	names   int

	structs   []*structure
	ifaces    int // how many interfaces i0, i1, ...; each structure implements all of them
	vars      []variable
	funcs     []*function
	scope     []variable // what is declared around the expression
	request   bool       // a request is in scope
	inGeneric bool       // the type parameter T is
}

// variable is something that a name leads to.
type variable struct {
	name string
	typ  typ
}

type structure struct {
	name   string
	fields []variable
}

type function struct {
	name    string
	params  []variable
	result  typ
	generic bool // of type parameter T, which is its first parameter's type and its result's
}

func (g *generator) line(format string, args ...any) { fmt.Fprintf(g.b, format+"\n", args...) }

// choose returns a number below n: the next choice, or 0.
func (g *generator) choose(n int) int {
	if len(g.choices) == 0 || n < 2 {
		return 0
	}
	c := int(g.choices[0])
	g.choices = g.choices[1:]
	return c % n
}

// fresh is a name that nothing else has.
func (g *generator) fresh(prefix string) string {
	g.names++
	return fmt.Sprintf("%s%d", prefix, g.names)
}

// spend reports whether there may be one more node at this depth.
func (g *generator) spend(depth int) bool {
	g.nodes--
	return g.nodes > 0 && depth < maxDepth
}

// declare decides what the package has, before anything of it is written.
func (g *generator) declare() {
	g.ifaces = 1 + g.choose(2)
	for i := range 1 + g.choose(maxDecls) {
		g.structs = append(g.structs, &structure{name: fmt.Sprintf("s%d", i)})
	}
	for _, s := range g.structs {
		for i := range g.choose(4) {
			s.fields = append(s.fields, variable{fmt.Sprintf("f%d", i), g.indirect(2)})
		}
	}
	for i := range 1 + g.choose(maxDecls) {
		g.vars = append(g.vars, variable{fmt.Sprintf("v%d", i), g.anyType(3)})
	}
	for i := range 1 + g.choose(maxDecls) {
		f := &function{name: fmt.Sprintf("F%d", i), generic: g.choose(4) == 1}
		if f.generic {
			f.params = []variable{{"p0", named("T")}}
			f.result = named("T")
		} else {
			f.result = g.anyType(2)
		}
		for j := range g.choose(3) {
			f.params = append(f.params, variable{fmt.Sprintf("q%d", j), g.anyType(2)})
		}
		g.funcs = append(g.funcs, f)
	}
}

// types writes the types: structures, which may hold one another, interfaces with the
// methods that structures have, and generic ones.
func (g *generator) types() {
	for i := range g.ifaces {
		g.line("type i%d interface { M%d(string) string }", i, i)
	}
	g.line("type box[T any] struct { v T; next *box[T]; all map[string]T; f func(T) T }")
	g.line("func (b *box[T]) Get(k string) T { if v, ok := b.all[k]; ok { return v }; if b.next != nil { return b.next.Get(k) }; return b.v }")
	g.line("func (b *box[T]) Put(k string, v T) T { if b.f != nil { v = b.f(v) }; b.v, b.all[k] = v, v; return v }")
	g.line("type text interface { ~string | ~[]byte }")
	g.line("func pick[T any](c bool, a, b T) T { if c { return a }; return b }")
	g.line("func apply[T, U any](v T, f func(T) U) U { return f(v) }")
	g.line("func all[T any](vs []T, f func(T) bool) []T { var out []T; for _, v := range vs { if f(v) { out = append(out, v) } }; return out }")
	g.line("func size[T text](t T) int { if len(t) > 9 { return size(t[1:]) }; return len(t) }")
	for i, s := range g.structs {
		g.line("type %s struct {", s.name)
		for _, f := range s.fields {
			g.line("\t%s %s", f.name, f.typ)
		}
		g.line("}")
		for m := range g.ifaces {
			g.method(s, m, i%2 == 1)
		}
	}
}

// method writes the method of a structure that interface m has.
func (g *generator) method(s *structure, m int, pointer bool) {
	recv := named(s.name)
	if pointer {
		recv = recv.pointer()
	}
	g.scope = []variable{{"s", recv}, {"k", str}}
	g.line("func (s %s) M%d(k string) string {", recv, m)
	g.block(1)
	g.line("\treturn %s\n}", g.expr(str, 1))
}

func (g *generator) function(f *function) {
	g.scope, g.inGeneric = nil, f.generic
	var params []string
	for _, p := range f.params {
		params = append(params, p.name+" "+p.typ.String())
		g.scope = append(g.scope, p)
	}
	generic := ""
	if f.generic {
		generic = "[T any]"
	}
	g.line("func %s%s(%s) %s {", f.name, generic, strings.Join(params, ", "), f.result)
	g.block(0)
	g.line("\treturn %s\n}\n", g.expr(f.result, 0))
}

// handlers writes what serves clients.
func (g *generator) handlers() {
	g.request, g.inGeneric = true, false
	for i := range 1 + g.choose(3) {
		g.scope = nil
		g.line("func Handle%d(%s) {", i, g.server.Params)
		g.block(0)
		g.line("\t"+g.server.Reply+"\n}\n", g.expr(str, 0))
	}
}
