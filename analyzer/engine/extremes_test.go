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
			allocated := func(n int) uint64 {
				pass := onePass(t, "package one\n\n"+program(n))
				var before, after runtime.MemStats
				runtime.ReadMemStats(&before)
				if res := run(pass, factsOptions(t)); res.Failure != "" {
					t.Fatal(res.Failure)
				}
				runtime.ReadMemStats(&after)
				return after.TotalAlloc - before.TotalAlloc
			}
			allocated(10) // what is made once
			small, large := allocated(2000), allocated(10000)
			if large > small*5*3/2 {
				t.Errorf("%d bytes allocated, and %d for five times the size", small, large)
			}
		})
	}
}
