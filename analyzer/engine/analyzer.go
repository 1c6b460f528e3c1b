package engine

import (
	"fmt"
	"go/ast"
	"go/build"
	"go/token"
	"os"
	"path/filepath"
	"reflect"
	"runtime/debug"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/statevet/statevet/analyzer/finding"
	"github.com/statevet/statevet/analyzer/origin"
	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/table"
)

// Result is what the checks report from.
type Result struct {
	Findings []finding.Located // those that directives accept among them

	Caches     []Cache      // by position
	Directives []*Directive // by position

	Failure string            // why the package could not be analysed, or ""
	Unknown []finding.Unknown // functions about which nothing is known, and how often they are called
}

// Options is what a host chooses, read when a package is analysed.
type Options struct {
	Deps   func() []string              // module path prefixes of dependencies to analyse too
	Models func() ([]table.File, error) // further models

	HostNolint bool // the host sees to nolint comments itself
}

// New returns the analyzer that computes. It reports nothing itself and never
// returns an error: drivers forget the error of an analyzer, and golangci-lint
// drops the findings of all others with it.
func New(opts Options) *analysis.Analyzer {
	return &analysis.Analyzer{
		Name:       "statevet",
		Doc:        "compute server-side session state; the checks report it",
		Run:        func(pass *analysis.Pass) (any, error) { return run(pass, opts), nil },
		FactTypes:  []analysis.Fact{new(PackageFact)},
		ResultType: reflect.TypeFor[*Result](),
	}
}

func run(pass *analysis.Pass, opts Options) (res *Result) {
	defer func() {
		if r := recover(); r != nil {
			res = &Result{Failure: fmt.Sprintf("analysis of %s failed: %v (%s)", pass.Pkg.Path(), r, firstFrame(debug.Stack()))}
		}
	}()
	if !analysed(pass, opts.Deps()) {
		return &Result{}
	}
	tab, err := loadTable(opts)
	if err != nil {
		return &Result{Failure: err.Error()}
	}
	e := newEngine(pass, tab, importFacts(pass))
	if testSupport(e.pass) {
		return &Result{}
	}
	e.summarise()
	c, serving, background, closed := e.attribute()
	dirs := e.directives(!opts.HostNolint)
	v := e.judge(c, serving, background, dirs)
	v.closed = closed
	found, libs := e.findLibraries(dirs)
	v.findings = append(v.findings, found...)
	pass.ExportPackageFact(e.export(c, serving, background, v, libs))
	return &Result{Findings: v.findings, Caches: v.caches, Directives: dirs.list, Unknown: e.unknownFunctions()}
}

// attribute says which effects clients have, and which goroutines, with the calls that
// this package can close: those are closed.
func (e *engine) attribute() (c *contents, serving, background *function, closed map[pair]bool) {
	e.spelt = 0
	serving, background = e.resolve()
	c = e.gather()
	serving.pend(e.below.serving)
	background.pend(e.below.background)
	closed = map[pair]bool{}
	serving.link(c, closed)
	background.link(c, closed)
	serving.gatherInto(c, true)
	background.gatherInto(c, false)
	return c, serving, background, closed
}

// pend adds to a frame what packages below left undecided.
func (f *function) pend(p pending) {
	for _, w := range p.effects {
		w.Pos, w.Via = token.NoPos, nil
		f.record(w)
	}
	for _, o := range p.opens {
		at := callAt{orig: o.Orig}
		f.recordOpen(at, o)
	}
}

// analysed reports whether the body of the package is analysed: it is the
// user's own, or of a dependency that was asked for, and has more than test files.
func analysed(pass *analysis.Pass, deps []string) bool {
	if !slices.ContainsFunc(pass.Files, func(f *ast.File) bool { return !program.IsTestPos(pass, f.FileStart) }) {
		return false
	}
	file := pass.Fset.File(pass.Files[0].FileStart).Name()
	modcache := os.Getenv("GOMODCACHE")
	if modcache == "" {
		modcache = filepath.Join(build.Default.GOPATH, "pkg", "mod")
	}
	switch origin.Of(pass.Pkg.Path(), file, build.Default.GOROOT, modcache) {
	case origin.Own:
		return true
	case origin.Dependency:
		for _, prefix := range deps {
			if prefix != "" && (pass.Pkg.Path() == prefix || strings.HasPrefix(pass.Pkg.Path(), prefix+"/")) {
				return true
			}
		}
	}
	return false
}

func loadTable(opts Options) (*table.Table, error) {
	files, err := opts.Models()
	if err != nil {
		return nil, fmt.Errorf("models: %w", err)
	}
	return table.LoadAll(files)
}

// testSupport reports whether the package serves tests: it starts a server of
// net/http/httptest. Using a recorder has its place in production; so have single
// functions for tests, which program.Build leaves out.
func testSupport(pass *analysis.Pass) bool {
	for _, file := range pass.Files {
		for _, imp := range file.Imports {
			if imp.Path.Value == `"net/http/httptest"` && startsTestServer(pass, file) {
				return true
			}
		}
	}
	return false
}

func startsTestServer(pass *analysis.Pass, file *ast.File) bool {
	found := false
	ast.Inspect(file, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok && strings.HasSuffix(id.Name, "Server") {
			obj := pass.TypesInfo.Uses[id]
			found = found || obj != nil && obj.Pkg() != nil && obj.Pkg().Path() == "net/http/httptest"
		}
		return !found
	})
	return found
}

// firstFrame is the place of a panic, from a stack trace.
func firstFrame(stack []byte) string {
	ours := []string{"/analyzer/engine/", "/analyzer/library/", "/analyzer/program/"}
	for l := range strings.SplitSeq(string(stack), "\n") {
		if slices.ContainsFunc(ours, func(dir string) bool { return strings.Contains(l, dir) }) && !strings.Contains(l, "engine/analyzer.go") {
			return strings.TrimSpace(l)
		}
	}
	return "unknown place"
}
