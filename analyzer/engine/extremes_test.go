package engine

import (
	"fmt"
	"runtime"
	"strings"
	"testing"
)

// repeat writes a format n times, with the number.
func repeat(n int, format string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, format, i)
	}
	return b.String()
}

// allocated is how many bytes the engine allocates for a package.
func allocated(t *testing.T, text string) uint64 {
	t.Helper()
	pass := onePass(t, "package one\n\n"+text)
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	if res := run(pass, factsOptions(t)); res.Failure != "" {
		t.Fatal(res.Failure)
	}
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}

// Programs that only generators write: five times the size is five times the work.
func TestExtremePrograms(t *testing.T) {
	for name, program := range map[string]func(n int) string{
		"cases": func(n int) string {
			return "func f(k int) string {\n\tswitch k {\n" + repeat(n, "\tcase %[1]d:\n\t\treturn \"c%[1]d\"\n") + "\t}\n\treturn \"\"\n}\n"
		},
		"instructions": func(n int) string { return "func f(a []int) {\n" + repeat(2*n, "\ta[%d]++\n") + "}\n" },
		"map entries": func(n int) string {
			return "var m = map[string]int{\n" + repeat(10*n, "\t\"k%[1]d\": %[1]d,\n") + "}\n"
		},
		"expression": func(n int) string { return "func f(a int) int { return a" + strings.Repeat("+(a*a)", n) + " }\n" },
		"parentheses": func(n int) string {
			return "func f(a int) int { return " + strings.Repeat("-(a+", n) + "a" + strings.Repeat(")", n) + " }\n"
		},
		"methods": func(n int) string {
			return "type I interface {\n" + repeat(n/2, "\tM%d(string) string\n") + "}\n\nfunc f(i I, s string) string { return i.M0(s) }\n"
		},
		"cyclic types": func(n int) string {
			return repeat(n, "type t%[1]d struct { next *u%[1]d }\ntype u%[1]d struct { next *t%[1]d; all map[string][]*u%[1]d }\n")
		},
		"chained types": func(n int) string {
			return "type t struct{}\n" + strings.ReplaceAll(repeat(n, "type t%[1]d struct { next *t%[1]d_ }\n"), "_ }", "; up *t }")
		},
	} {
		t.Run(name, func(t *testing.T) {
			allocated(t, program(10)) // what is made once
			small, large := allocated(t, program(2000)), allocated(t, program(10000))
			if large > small*5*3/2 {
				t.Errorf("%d bytes allocated, and %d for five times the size", small, large)
			}
		})
	}
}

// Types that contain themselves, and functions whose results rest on one another, end.
func TestSelfContained(t *testing.T) {
	for name, text := range map[string]string{
		"map":     "type tree map[string]tree\n\ntype node struct{ below tree }\n\nvar all = tree{}\n\nfunc (n *node) put(k string) { n.below[k] = nil; all[k] = n.below }\n",
		"numbers": "type counts map[int]counts\n\nvar all = counts{}\n\nfunc put(k int) { all[k] = nil }\n",
		"pointer": "type ring *ring\n\nvar last ring\n\nfunc put(r ring) { last = r }\n",
		"slice":   "type list []list\n\nvar all = list{}\n\nfunc put(l list) { all = append(all, l) }\n",
		"channel": "type line chan line\n\nvar all = map[string]line{}\n\nfunc put(k string, l line) { all[k] = l }\n",
		"generic": "type pair[T any] struct{ l, r *pair[T] }\n\nvar all = map[string]pair[string]{}\n\nfunc put(k string, p *pair[string]) { all[k] = *p.l }\n",
		"keys": "var all = map[string]string{}\n\nfunc even(s string) string {\n\tif len(s) > 9 {\n\t\tpanic(s)\n\t}\n\treturn odd(s + \"a\")\n}\n\n" +
			"func odd(s string) string {\n\tif len(s) > 8 {\n\t\tpanic(s)\n\t}\n\treturn even(s + \"b\")\n}\n\n" +
			"func get(s string) string {\n\tv, ok := all[even(s)]\n\tif !ok {\n\t\tv = s\n\t\tall[even(s)] = v\n\t}\n\treturn v\n}\n",
		"key chain": "var all = map[string]string{}\n\nfunc key0(s string) string { return s }\n\n" + chain(40) +
			"func get(s string) string {\n\tv, ok := all[key40(s)]\n\tif !ok {\n\t\tv = s\n\t\tall[key40(s)] = v\n\t}\n\treturn v\n}\n",
		"results": resultsOfResults(12), // a path for each order of 24 methods
	} {
		t.Run(name, func(t *testing.T) {
			if res := run(onePass(t, "package one\n\n"+text), factsOptions(t)); res.Failure != "" {
				t.Fatal(res.Failure)
			}
		})
	}
}

// chain writes n functions, each of which calls the one before twice.
func chain(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "func key%d(s string) string { return key%[2]d(s) + key%[2]d(s+\"x\") }\n\n", i+1, i)
	}
	return b.String()
}

// resultsOfResults writes n types behind an interface, all of which may hold each other, with
// methods that return what those of the others return.
func resultsOfResults(n int) string {
	return "type node interface{ up() node; down() node }\n\n" +
		repeat(n, "type t%[1]d struct{ n node }\n\nfunc (t *t%[1]d) up() node { return t.n.down() }\n\nfunc (t *t%[1]d) down() node {\n\tif t == nil {\n\t\treturn t\n\t}\n\treturn t.n.up()\n}\n\n") +
		"func f(k int) node {\n\tvar n node\n" +
		repeat(n, "\tn%[1]d := &t%[1]d{n}\n\tif k > %[1]d {\n\t\tn = n%[1]d\n\t}\n") +
		repeat(n, "\tn%[1]d.n = n\n") + "\treturn n.up()\n}\n"
}
