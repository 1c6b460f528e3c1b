package engine

import (
	"fmt"
	"strings"
	"testing"

	"github.com/statevet/statevet/analyzer/genprog"
)

// trees is a program that walks trees of n kinds of nodes behind an interface, as those of
// a compiler: each field of a node may follow each other.
func trees(n int) string {
	return "type node interface {\n\tUp() node\n\tParts() []node\n}\n\n" +
		repeat(n, "type n%[1]d struct{ x%[1]d, y%[1]d node; list%[1]d []node }\n"+
			"func (n *n%[1]d) Up() node { return n.x%[1]d }\n"+
			"func (n *n%[1]d) Parts() []node { return n.list%[1]d }\n") +
		"func walk(v node) int {\n\tif v == nil {\n\t\treturn 0\n\t}\n\ttotal := walk(v.Up())\n\tfor _, p := range v.Parts() {\n\t\ttotal += other(p)\n\t}\n\tswitch v := v.(type) {\n" +
		repeat(n, "\tcase *n%[1]d:\n\t\tfor _, p := range v.list%[1]d {\n\t\t\ttotal += walk(p)\n\t\t}\n\t\treturn total + walk(v.x%[1]d) + other(v.y%[1]d)\n") +
		"\t}\n\treturn total\n}\n\nfunc other(v node) int {\n\tswitch v := v.(type) {\n" +
		repeat(n, "\tcase *n%[1]d:\n\t\treturn walk(v.y%[1]d.Up()) + other(v.x%[1]d)\n") +
		"\t}\n\treturn 0\n}\n"
}

// The effects of a walk are those of each field for each call: the square of the number of
// kinds, and not a power of it with the length of a path.
func TestReach(t *testing.T) {
	small, large := allocated(t, trees(8)), allocated(t, trees(32))
	t.Logf("%d and %d bytes allocated", small, large)
	if large > small*16*3/2 {
		t.Errorf("%d bytes allocated for 8 kinds of nodes, and %d for 32", small, large)
	}
}

// A component that is given up does nothing, and calls of its functions are counted.
func TestGivenUp(t *testing.T) {
	const n = 400
	var unknown []string
	for _, p := range genprog.Program("example.com/generated", genprog.Shape{Component: n}, webServer()) {
		if !strings.Contains(p.Text, "step0") {
			continue
		}
		d := newDriver(t, factsOptions(t))
		d.loadText(map[string]string{"example.com/generated/" + p.Dir: p.Text})
		d.analyse("example.com/engine/web")
		res := d.analyse("example.com/generated/" + p.Dir)
		if found := fmt.Sprint(res.Findings); res.Failure != "" || strings.Contains(found, "state0") {
			t.Fatalf("failure %q, findings %s", res.Failure, found)
		}
		for _, u := range res.Unknown {
			if u.Calls > 0 {
				unknown = append(unknown, u.Func)
			}
		}
	}
	if len(unknown) < n {
		t.Errorf("%d functions are counted as not understood, of a component of %d", len(unknown), n)
	}
}

// TestSpelt has functions with few effects, that name many places or go through many to
// find them: what is one of n variables goes into n maps, under each of n keys, or to n
// functions that callers choose, or a field of one of n objects goes into n others.
func TestSpelt(t *testing.T) {
	const n = 1800
	variables := repeat(n, "var s%[1]d string\n")
	oneOf := "\tswitch which {\n" + repeat(n, "\tcase %[1]d:\n\t\tv = &s%[1]d\n") + "\t}\n"
	for name, text := range map[string]string{
		"effects": variables + repeat(n, "var m%[1]d = map[*string]*string{}\n") +
			"func spread(which int) {\n\tvar v *string\n" + oneOf + repeat(n, "\tm%[1]d[v] = v\n") + "}\n",
		"open calls": variables + repeat(n, "var f%[1]d func(*string)\n") +
			"func spread(which int) {\n\tvar v *string\n" + oneOf + repeat(n, "\tf%[1]d(v)\n") + "}\n",
		"memory": "type object struct {\n\tfirst *string\n" + repeat(n, "\tf%[1]d *string\n") + "}\n" + repeat(n, "var s%[1]d object\n") +
			"func spread(which int) {\n\tvar v *object\n" + oneOf + "\to := new(object)\n\t*o = *v\n" + repeat(n, "\to.f%[1]d = o.first\n") + "}\n",
	} {
		t.Run(name, func(t *testing.T) {
			res := run(onePass(t, "package one\n\n"+text+"\nfunc caller() { spread(1) }\n"), factsOptions(t))
			if res.Failure != "" || len(res.Unknown) != 1 || !strings.HasSuffix(res.Unknown[0].Func, ".spread") || res.Unknown[0].Calls != 1 {
				t.Errorf("failure %q, not understood %v, want one call of spread", res.Failure, res.Unknown)
			}
		})
	}
}

// TestLinked has a handler with 400 open calls, each of which leads to a method that puts
// one of n variables into n maps, and then one of what a call returns.
func TestLinked(t *testing.T) {
	const n, calls = 400, 400
	text := "package one\n\nimport \"example.com/engine/web\"\n\n" +
		"type Spreader interface{ Spread(which int) }\n\ntype only struct{}\n\n" +
		"type Server struct {\n\tBy Spreader\n\tPick func() func(int)\n}\n\nfunc New() *Server { return &Server{By: only{}} }\n\n" +
		repeat(n, "var s%[1]d string\nvar m%[1]d = map[*string]*string{}\n") +
		"func (only) Spread(which int) {\n\tvar v *string\n\tswitch which {\n" + repeat(n, "\tcase %[1]d:\n\t\tv = &s%[1]d\n") + "\t}\n" + repeat(n, "\tm%[1]d[v] = v\n") + "}\n\n" +
		"func (s *Server) Serve(r *web.Request) {\n" + repeat(calls, "\ts.By.Spread(%[1]d)\n") + "\ts.Pick()(1)\n}\n"
	d := newDriver(t, factsOptions(t))
	d.loadText(map[string]string{"example.com/one": text})
	d.analyse("example.com/engine/web")
	res := d.analyse("example.com/one")
	if res.Failure != "" || len(res.Unknown) != 2 || res.Unknown[0].Func != "example.com/one.Server.Pick" || res.Unknown[1].Func != "example.com/one.Spreader.Spread" {
		t.Fatalf("failure %q, not understood %v, want calls of Pick and Spread", res.Failure, res.Unknown)
	}
	if n := res.Unknown[1].Calls; n == 0 || n >= calls {
		t.Errorf("%d calls are not understood, want some of %d", n, calls)
	}
}
