// Package genprog writes Go programs of a given size and shape, to find out how the cost
// of an analysis grows. The same shape and seed give the same program.
//
// A program is a main package and packages that it imports. Each consists of units until
// it is large enough; a unit has one of each piece that the shape asks for. Packages
// are stacked: each imports those below it in its stack.
package genprog

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// Shape says how large a program is, and of what. Pieces of size 0 are left out.
type Shape struct {
	Lines   int // in all, about
	Package int // lines of one package, about
	Stack   int // packages that import one another

	Handlers        int // pairs of handlers in a unit, each pair with a store of its own
	Depth           int // calls from a handler to its store
	Component       int // functions that call one another
	Implementations int // of one interface
	Body            int // statements of one function
	Table           int // entries of one map literal

	Seed uint64
}

// Server is how the programs serve clients.
type Server struct {
	Import   string // path of the package
	Params   string // of a handler; its name for the request is r
	Value    string // format: what the client says, by name
	Reply    string // format: an answer
	Register string // format: in main, a pattern and a handler
	Serve    string // in main, or ""
}

// HTTP serves with net/http.
func HTTP() Server {
	return Server{
		Import:   "net/http",
		Params:   "w http.ResponseWriter, r *http.Request",
		Value:    "r.FormValue(%q)",
		Reply:    "w.Write([]byte(%s))",
		Register: "http.HandleFunc(%q, %s)",
		Serve:    "http.ListenAndServe(\":8080\", nil)",
	}
}

// Mixed is a program of all pieces in the sizes that they have in ordinary programs.
func Mixed(lines int) Shape {
	return Shape{Lines: lines, Package: 500, Stack: 6, Handlers: 2, Depth: 5, Component: 4, Implementations: 4, Body: 40, Table: 30}
}

// Program returns the packages of a program, the imported first: directory below the
// module's root, and text of its one file.
func Program(module string, s Shape, server Server) []Package {
	g := &generator{Shape: s, server: server, module: module, rand: rand.New(rand.NewPCG(s.Seed, 1))}
	for lines := 0; lines < s.Lines || len(g.packages) == 0; {
		g.write(min(s.Package, s.Lines-lines))
		lines += g.packages[len(g.packages)-1].Lines()
	}
	g.main()
	return g.packages
}

// Package is one package of a program.
type Package struct {
	Dir, Text string
}

// Lines counts the lines of the package.
func (p Package) Lines() int { return strings.Count(p.Text, "\n") }

type generator struct {
	Shape
	server   Server
	module   string
	rand     *rand.Rand
	packages []Package
	handlers []string // in all packages, as main names them

	b    strings.Builder // the package that is being written
	name string
}

func (g *generator) line(format string, args ...any) { fmt.Fprintf(&g.b, format+"\n", args...) }

// write writes one package. Its function Enter calls those below it in the stack, and
// hands them what it is given.
func (g *generator) write(lines int) {
	g.b.Reset()
	n := len(g.packages)
	g.name = fmt.Sprintf("p%d", n)
	below := g.below(n)
	g.line("// Package %s is generated.\npackage %s\n\nimport (\n\t%q", g.name, g.name, g.server.Import)
	for _, name := range below {
		g.line("\t%q", g.module+"/"+name)
	}
	g.line(")\n\nvar entered = map[string]string{}\n\n// Enter goes through the packages below.\nfunc Enter(id, text string) string {\n\tentered[id] = text")
	for _, name := range below {
		g.line("\ttext = %s.Enter(id, text)", name)
	}
	g.line("\treturn text\n}\n")
	g.handler("Enter", fmt.Sprintf(g.server.Reply, fmt.Sprintf("Enter(%s, %s)+entered[%[1]s]", g.value("id"), g.value("text"))))
	for k := 0; k == 0 || strings.Count(g.b.String(), "\n") < lines; k++ {
		g.unit(k)
	}
	g.packages = append(g.packages, Package{g.name, g.b.String()})
}

// below chooses the packages that the n-th imports: the one below in its stack, and
// another one further down.
func (g *generator) below(n int) []string {
	level := n % max(g.Stack, 1)
	if level == 0 {
		return nil
	}
	out := []string{fmt.Sprintf("p%d", n-1)}
	if level > 1 {
		out = append(out, fmt.Sprintf("p%d", n-2-g.rand.IntN(level-1)))
	}
	return out
}

func (g *generator) main() {
	g.b.Reset()
	g.line("// Command main is generated.\npackage main\n\nimport (\n\t%q", g.server.Import)
	for _, p := range g.packages {
		g.line("\t%q", g.module+"/"+p.Dir)
	}
	g.line(")\n\nfunc main() {")
	for i, h := range g.handlers {
		g.line("\t"+g.server.Register, fmt.Sprintf("/%d", i), h)
	}
	g.line("\t%s\n}", g.server.Serve)
	g.packages = append(g.packages, Package{"main", g.b.String()})
}
