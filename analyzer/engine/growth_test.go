package engine

import (
	"runtime"
	"strings"
	"testing"

	"github.com/statevet/statevet/analyzer/genprog"
)

// webServer serves with package web of factsDir.
func webServer() genprog.Server {
	return genprog.Server{
		Import: "example.com/engine/web", Params: "r *web.Request",
		Value: "r.Value(%q)", Reply: "r.Reply(%s)", Register: "_, _ = %q, %s", Serve: "web.Query(\"\")",
	}
}

// work is what the engine did for a program. It is counted, and not timed.
type work struct {
	lines     int
	allocated int // bytes, over all packages
	facts     int // bytes, over all packages
}

// shapeWork analyses a generated program, and counts.
func shapeWork(t testing.TB, s genprog.Shape) work {
	const module = "example.com/generated"
	programs := map[string]string{}
	var w work
	var paths []string
	for _, p := range genprog.Program(module, s, webServer()) {
		programs[module+"/"+p.Dir] = p.Text
		paths = append(paths, module+"/"+p.Dir)
		w.lines += p.Lines()
	}
	d := newDriver(t, factsOptions(t))
	d.loadText(programs)
	d.analyse("example.com/engine/web")
	for _, p := range paths {
		pass := d.pass(p)
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		res := run(pass, d.opts)
		runtime.ReadMemStats(&after)
		if res.Failure != "" {
			t.Fatalf("%s: %s", p, res.Failure)
		}
		d.results[p] = res
		w.allocated += int(after.TotalAlloc - before.TotalAlloc)
		w.facts += len(d.facts[p])
	}
	return w
}

// Ten times the lines are ten times the work, and some more is an error: in all of a
// program, and in the size of each piece of one. Bytes are allocated wherever the engine
// visits something.
func TestWorkIsLinear(t *testing.T) {
	const tolerance = 1.5
	for name, shape := range map[string]func(n int) genprog.Shape{
		"packages":        func(n int) genprog.Shape { return genprog.Mixed(2000 * n) },
		"handlers":        func(n int) genprog.Shape { return genprog.Shape{Handlers: 30 * n} },
		"call depth":      func(n int) genprog.Shape { return genprog.Shape{Handlers: 1, Depth: 30 * n} },
		"components":      func(n int) genprog.Shape { return genprog.Shape{Lines: 500 * n, Package: 500 * n, Component: 10} },
		"implementations": func(n int) genprog.Shape { return genprog.Shape{Implementations: 30 * n} },
		"large function":  func(n int) genprog.Shape { return genprog.Shape{Body: 400 * n} },
		"large table":     func(n int) genprog.Shape { return genprog.Shape{Table: 300 * n} },
	} {
		t.Run(name, func(t *testing.T) {
			small, large := shapeWork(t, shape(1)), shapeWork(t, shape(10))
			lines := float64(large.lines) / float64(small.lines)
			if grown := float64(large.allocated) / float64(small.allocated); grown > tolerance*lines {
				t.Errorf("%.1f times the lines, %.1f times the memory allocated: %+v, %+v", lines, grown, small, large)
			}
			if grown := float64(large.facts) / float64(small.facts); grown > tolerance*lines {
				t.Errorf("%.1f times the lines, %.1f times the facts: %+v, %+v", lines, grown, small, large)
			}
		})
	}
}

// Two sizes count twice, and this says so: functions that all call one another each
// hand up what all of them do, and packages on top of one another each repeat what
// those below have. Both stay small in programs that people write.
func TestWorkIsQuadratic(t *testing.T) {
	const tolerance = 1.5
	for name, shape := range map[string]func(n int) genprog.Shape{
		"functions of a component": func(n int) genprog.Shape { return genprog.Shape{Component: 12 * n} },
		"packages of a stack": func(n int) genprog.Shape {
			return genprog.Shape{Lines: 400 * n, Package: 50, Stack: 8 * n, Handlers: 1}
		},
	} {
		t.Run(name, func(t *testing.T) {
			const times = 5
			small, large := shapeWork(t, shape(1)), shapeWork(t, shape(times))
			if grown := float64(large.allocated) / float64(small.allocated); grown > tolerance*times*times {
				t.Errorf("%d times the size, %.1f times the memory allocated: %+v, %+v", times, grown, small, large)
			}
			if grown := float64(large.facts) / float64(small.facts); grown > tolerance*times*times {
				t.Errorf("%d times the size, %.1f times the facts: %+v, %+v", times, grown, small, large)
			}
		})
	}
}

// A text that is put together from itself has as many parts as two to the number of
// statements.
func TestDoubledText(t *testing.T) {
	text := "package doubled\n\nfunc Double(s string) string {\n" + strings.Repeat("\ts = s + s\n", 64) + "\treturn s\n}\n"
	analyseText(t, map[string]string{"example.com/x/doubled": text})
}
