package genprog

import "fmt"

// unit writes one of each piece.
func (g *generator) unit(k int) {
	for i := range g.Handlers {
		g.pair(fmt.Sprintf("%d_%d", k, i))
	}
	if g.Component > 0 {
		g.component(k)
	}
	if g.Implementations > 0 {
		g.implementations(k)
	}
	if g.Body > 0 {
		g.body(k)
	}
	if g.Table > 0 {
		g.table(k)
	}
}

func (g *generator) value(name string) string { return fmt.Sprintf(g.server.Value, name) }

// handler writes a handler and remembers it for main.
func (g *generator) handler(name string, body string) {
	g.line("// Serve%s is a handler.\nfunc Serve%[1]s(%s) {\n\t%s\n}\n", name, g.server.Params, body)
	g.handlers = append(g.handlers, g.name+".Serve"+name)
}

// pair writes a store, a handler that writes it, by way of other functions, and one that
// reads it.
func (g *generator) pair(id string) {
	g.line("var notes%s = map[string]string{}\n", id)
	for d := range g.Depth {
		g.line("func save%s_%d(id, text string) { save%[1]s_%[3]d(id, text+%[4]q) }\n", id, d, d+1, fmt.Sprint(d))
	}
	g.line("func save%s_%d(id, text string) { notes%[1]s[id] = text }\n", id, g.Depth)
	g.handler("Save"+id, fmt.Sprintf("save%s_0(%s, %s)", id, g.value("id"), g.value("text")))
	g.handler("Show"+id, fmt.Sprintf(g.server.Reply, fmt.Sprintf("notes%s[%s]", id, g.value("id"))))
}

// component writes functions each of which calls the next one and one more, in a ring,
// and writes a field of an object that all share.
func (g *generator) component(k int) {
	const fields = 8
	g.line("type state%d struct {\n\tname string", k)
	for i := range fields {
		g.line("\tf%d map[string]string", i)
	}
	g.line("}\n\nvar shared%d state%[1]d\n", k)
	for i := range g.Component {
		g.line("func (s *state%d) step%d(n int, id string) string {\n\tif n == 0 {\n\t\treturn s.name\n\t}\n\ts.f%d[id] = s.name", k, i, i%fields)
		g.line("\treturn s.step%d(n-1, id) + s.step%d(n-1, id+s.f%d[id])\n}\n", (i+1)%g.Component, g.rand.IntN(g.Component), g.rand.IntN(fields))
	}
	g.handler(fmt.Sprintf("Step%d", k), fmt.Sprintf(g.server.Reply, fmt.Sprintf("shared%d.step0(3, %s)", k, g.value("id"))))
}

// implementations writes an interface, types that implement it, and a function that
// chooses one.
func (g *generator) implementations(k int) {
	g.line("type store%d interface {\n\tPut(id, text string)\n\tGet(id string) string\n}\n", k)
	g.line("var chosen%d = choose%[1]d(%q)\n\nfunc choose%[1]d(name string) store%[1]d {\n\tswitch name {", k, "1")
	for i := range g.Implementations {
		g.line("\tcase %q:\n\t\treturn &impl%d_%d{m: map[string]string{}}", fmt.Sprint(i), k, i)
	}
	g.line("\t}\n\treturn nil\n}\n")
	for i := range g.Implementations {
		g.line("type impl%d_%d struct{ m map[string]string }\n", k, i)
		g.line("func (s *impl%d_%d) Put(id, text string) { s.m[id] = text }\n", k, i)
		g.line("func (s *impl%d_%d) Get(id string) string { return s.m[id] }\n", k, i)
	}
	g.handler(fmt.Sprintf("Put%d", k), fmt.Sprintf("chosen%d.Put(%s, %s)", k, g.value("id"), g.value("text")))
	g.handler(fmt.Sprintf("Get%d", k), fmt.Sprintf(g.server.Reply, fmt.Sprintf("chosen%d.Get(%s)", k, g.value("id"))))
}

// body writes one function of many statements.
func (g *generator) body(k int) {
	g.line("var memo%d = map[string]string{}\n\nfunc long%[1]d(id string, n int) string {\n\ta, b, c := id, \"\", \"\"", k)
	for i := range g.Body {
		switch g.rand.IntN(5) {
		case 0:
			g.line("\ta = a + b")
		case 1:
			g.line("\tmemo%d[a] = c", k)
		case 2:
			g.line("\tif n > %d {\n\t\tb = memo%d[a] + %q\n\t}", i, k, fmt.Sprint(i))
		case 3:
			g.line("\tb, c = c, a")
		case 4:
			g.line("\tfor i := 0; i < n; i++ {\n\t\tc += a\n\t}")
		}
	}
	g.line("\treturn a + b + c\n}\n")
	g.handler(fmt.Sprintf("Long%d", k), fmt.Sprintf(g.server.Reply, fmt.Sprintf("long%d(%s, 3)", k, g.value("id"))))
}

// table writes a map literal.
func (g *generator) table(k int) {
	g.line("type entry%d struct {\n\tname string\n\tn    int\n\ttags []string\n}\n\nvar table%[1]d = map[string]entry%[1]d{", k)
	for i := range g.Table {
		g.line("\t\"key%d\": {\"name%[1]d\", %d, []string{\"a\", \"b%[1]d\"}},", i, g.rand.IntN(1000))
	}
	g.line("}\n")
	g.handler(fmt.Sprintf("Look%d", k), fmt.Sprintf(g.server.Reply, fmt.Sprintf("table%d[%s].name", k, g.value("id"))))
}
