package engine

import (
	"go/types"
	"path/filepath"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages" //nolint:depguard // benchmarks have no driver

	"github.com/statevet/statevet/analyzer/genprog"
)

// The programs of the benchmarks: passes over all packages of one, the imported
// first, with the facts of those below.
func benchPrograms() map[string]func(testing.TB) []*analysis.Pass {
	return map[string]func(testing.TB) []*analysis.Pass{
		"sample":     func(b testing.TB) []*analysis.Pass { return modulePasses(b, "sample") },
		"services":   func(b testing.TB) []*analysis.Pass { return modulePasses(b, filepath.Join("programs", "services")) },
		"goroutines": func(b testing.TB) []*analysis.Pass { return modulePasses(b, filepath.Join("programs", "goroutines")) },
		"mixed":      func(b testing.TB) []*analysis.Pass { return shapePasses(b, genprog.Mixed(5000)) },
		"component":  func(b testing.TB) []*analysis.Pass { return shapePasses(b, genprog.Shape{Component: 40}) },
		"wide":       func(b testing.TB) []*analysis.Pass { return shapePasses(b, genprog.Shape{Implementations: 100}) },
	}
}

// modulePasses loads a module under testdata.
func modulePasses(b testing.TB, dir string) []*analysis.Pass {
	opts := factsOptions(b)
	cfg := &packages.Config{Mode: packages.LoadAllSyntax, Dir: filepath.Join("..", "..", "testdata", dir)}
	pkgs, err := packages.Load(cfg, "./...")
	if err != nil || len(pkgs) == 0 {
		b.Fatalf("%s: %d packages, %v", dir, len(pkgs), err)
	}
	var passes []*analysis.Pass
	facts := map[*types.Package][]byte{}
	collect := &analysis.Analyzer{
		Name: "collect", Doc: "keep the passes", FactTypes: []analysis.Fact{new(PackageFact)},
		Run: func(pass *analysis.Pass) (any, error) {
			p := *pass
			p.ImportPackageFact = func(pkg *types.Package, f analysis.Fact) bool {
				data, ok := facts[pkg]
				if ok {
					f.(*PackageFact).Data = data
				}
				return ok
			}
			p.ExportPackageFact = func(f analysis.Fact) { facts[p.Pkg] = f.(*PackageFact).Data }
			if analysed(&p, nil) {
				run(&p, opts)
				passes = append(passes, &p)
			}
			return nil, nil
		},
	}
	if _, err := checker.Analyze([]*analysis.Analyzer{collect}, pkgs, &checker.Options{Sequential: true}); err != nil {
		b.Fatal(err)
	}
	return passes
}

func shapePasses(b testing.TB, s genprog.Shape) []*analysis.Pass {
	const module = "example.com/generated"
	programs := map[string]string{}
	d := newDriver(b, factsOptions(b))
	d.loadText(programs)
	var passes []*analysis.Pass
	all := genprog.Program(module, s, webServer())
	for _, p := range all {
		programs[module+"/"+p.Dir] = p.Text
	}
	d.analyse("example.com/engine/web")
	for _, p := range all {
		pass := d.pass(module + "/" + p.Dir)
		pass.ImportPackageFact = func(p *types.Package, f analysis.Fact) bool {
			f.(*PackageFact).Data = d.facts[p.Path()]
			return len(d.facts[p.Path()]) > 0
		}
		run(pass, d.opts)
		passes = append(passes, pass)
	}
	return passes
}

// benchEach runs one stage on all packages of each program. The stage gets an engine on
// which the stages before it have run.
func benchEach(b *testing.B, before, stage func(*engine)) {
	for name, passes := range benchPrograms() {
		b.Run(name, func(b *testing.B) {
			passes := passes(b)
			tab, err := loadTable(factsOptions(b))
			if err != nil {
				b.Fatal(err)
			}
			var functions, instructions, facts int
			for b.Loop() {
				functions, instructions, facts = 0, 0, 0
				for _, pass := range passes {
					b.StopTimer()
					e := newEngine(pass, tab, importFacts(pass))
					before(e)
					b.StartTimer()
					stage(e)
					b.StopTimer()
					functions += len(e.funcs)
					for _, f := range e.funcs {
						for _, block := range f.fn.Blocks {
							instructions += len(block.Instrs)
						}
					}
					var fact PackageFact
					if pass.ImportPackageFact(pass.Pkg, &fact) {
						facts += len(fact.Data)
					}
					b.StartTimer()
				}
			}
			b.ReportMetric(float64(functions), "functions")
			b.ReportMetric(float64(instructions)*float64(b.N)/b.Elapsed().Seconds(), "instructions/s")
			b.ReportMetric(float64(facts), "fact-bytes")
		})
	}
}

func BenchmarkSSA(b *testing.B) {
	benchEach(b, func(*engine) {}, (*engine).prepare)
}

func BenchmarkFixpoint(b *testing.B) {
	benchEach(b, (*engine).prepare, (*engine).settleAll)
}

func BenchmarkLinking(b *testing.B) {
	benchEach(b, (*engine).summarise, func(e *engine) { e.attribute() })
}

func BenchmarkEncode(b *testing.B) {
	var export func()
	benchEach(b, func(e *engine) {
		e.summarise()
		c, serving, background, closed := e.attribute()
		dirs := e.directives(true)
		v := e.judge(c, serving, background, dirs)
		v.closed = closed
		_, libs := e.findLibraries(dirs)
		export = func() { e.export(c, serving, background, v, libs) }
	}, func(*engine) { export() })
}

func BenchmarkDecode(b *testing.B) {
	benchEach(b, (*engine).prepare, func(e *engine) {
		var fact PackageFact
		if e.pass.ImportPackageFact(e.pass.Pkg, &fact) && fact.decodeInto(newImported()) != nil {
			b.Fatal("a fact cannot be decoded")
		}
	})
}

// BenchmarkPackages runs everything.
func BenchmarkPackages(b *testing.B) {
	opts := factsOptions(b)
	benchEach(b, (*engine).prepare, func(e *engine) { run(e.pass, opts) })
}
