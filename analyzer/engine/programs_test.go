package engine

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/statevet/statevet/analyzer/finding"
	"github.com/statevet/statevet/analyzer/table"
)

// factsDir is a module of small packages; they import each other only, so that
// nothing of the standard library is loaded for them.
func factsDir(t testing.TB) string {
	t.Helper()
	dir, err := filepath.Abs("../../testdata/engine")
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

// factsOptions know package web as a server.
func factsOptions(t testing.TB) Options {
	t.Helper()
	models := filepath.Join(factsDir(t), "models.txt")
	text, err := os.ReadFile(models)
	if err != nil {
		t.Fatal(err)
	}
	return Options{
		Deps:   func() []string { return nil },
		Models: func() ([]table.File, error) { return []table.File{{Name: models, Text: string(text)}}, nil },
	}
}

// driver analyses packages as go vet does: each sees the facts of its direct
// imports only, encoded.
type driver struct {
	t       testing.TB
	opts    Options
	fset    *token.FileSet
	load    func(path string) []*ast.File
	pkgs    map[string]*types.Package
	facts   map[string][]byte
	results map[string]*Result
	order   []string

	resolve  func(path string) string // nil for paths that mean themselves
	owns     func(path string) bool   // nil for all
	other    types.Importer           // of what it does not own
	prepared func(*analysis.Pass)     // nil for nothing to prepare

	store func(path string, fact []byte) []byte // what a host makes of a fact, nil if it loses it
}

func newDriver(t testing.TB, opts Options) *driver {
	return &driver{
		t: t, opts: opts, fset: token.NewFileSet(), pkgs: map[string]*types.Package{},
		facts: map[string][]byte{}, results: map[string]*Result{},
	}
}

// Import makes a driver a types.Importer.
func (d *driver) Import(path string) (*types.Package, error) {
	if d.resolve != nil {
		path = d.resolve(path)
	}
	if d.owns != nil && !d.owns(path) {
		return d.other.Import(path)
	}
	d.analyse(path)
	return d.pkgs[path], nil
}

func (d *driver) parse(name string, src any) *ast.File {
	f, err := parser.ParseFile(d.fset, name, src, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		d.t.Fatal(err)
	}
	return f
}

// pass type-checks a package, after its imports were analysed.
func (d *driver) pass(path string) *analysis.Pass {
	files := d.load(path)
	info := &types.Info{
		Types: map[ast.Expr]types.TypeAndValue{}, Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{},
		Implicits: map[ast.Node]types.Object{}, Selections: map[*ast.SelectorExpr]*types.Selection{},
		Scopes: map[ast.Node]*types.Scope{}, Instances: map[*ast.Ident]types.Instance{}, FileVersions: map[*ast.File]string{},
	}
	conf := types.Config{Importer: d, Error: func(err error) {
		if e := (types.Error{}); !errors.As(err, &e) || !e.Soft { // imports may be too many
			d.t.Error(err)
		}
	}}
	pkg, _ := conf.Check(path, d.fset, files, info)
	if d.t.Failed() {
		d.t.FailNow()
	}
	d.pkgs[path] = pkg
	pass := &analysis.Pass{
		Fset: d.fset, Files: files, Pkg: pkg, TypesInfo: info,
		ImportPackageFact: func(p *types.Package, f analysis.Fact) bool {
			data, ok := d.facts[p.Path()]
			if ok {
				f.(*PackageFact).Data = slices.Clone(data)
			}
			return ok && slices.Contains(pkg.Imports(), p)
		},
		ExportPackageFact: func(f analysis.Fact) {
			data := f.(*PackageFact).Data
			if d.store != nil {
				data = d.store(path, data)
			}
			if data != nil {
				d.facts[path] = data
			}
		},
	}
	if d.prepared != nil {
		d.prepared(pass)
	}
	return pass
}

func (d *driver) analyse(path string) *Result {
	if res, ok := d.results[path]; ok {
		return res
	}
	res := run(d.pass(path), d.opts)
	if res.Failure != "" {
		d.t.Fatalf("%s: %s", path, res.Failure)
	}
	d.results[path] = res
	d.order = append(d.order, path)
	return res
}

// analyseText analyses packages given by path, which is also the name of their
// one file.
func analyseText(t testing.TB, programs map[string]string) *driver {
	d := newDriver(t, factsOptions(t))
	d.loadText(programs)
	for _, p := range slices.Sorted(maps.Keys(programs)) {
		d.analyse(p)
	}
	return d
}

// loadText makes the driver load programs, and what else there is from factsDir.
func (d *driver) loadText(programs map[string]string) {
	fromDir := loadDir(d)
	d.load = func(p string) []*ast.File {
		if src, ok := programs[p]; ok {
			return []*ast.File{d.parse("/src/"+p+"/"+filepath.Base(p)+".go", src)}
		}
		return fromDir(p)
	}
}

// analyseDir analyses the packages of factsDir.
func analyseDir(t testing.TB) *driver {
	d := newDriver(t, factsOptions(t))
	d.load = loadDir(d)
	mods, err := filepath.Glob(filepath.Join(factsDir(t), "*", "*.go"))
	if err != nil || len(mods) == 0 {
		t.Fatalf("no programs in %s: %v", factsDir(t), err)
	}
	for _, m := range mods {
		d.analyse("example.com/engine/" + filepath.Base(filepath.Dir(m)))
	}
	return d
}

func loadDir(d *driver) func(string) []*ast.File {
	return func(p string) []*ast.File {
		names, err := filepath.Glob(filepath.Join(factsDir(d.t), filepath.Base(p), "*.go"))
		if err != nil || len(names) == 0 {
			d.t.Fatalf("package %s: no files (%v)", p, err)
		}
		var files []*ast.File
		for _, name := range names {
			files = append(files, d.parse(name, nil))
		}
		return files
	}
}

// stores lists what was found, as "identity place tier".
func stores(res *Result) []string {
	var out []string
	for _, f := range res.Findings {
		if f.Accepted() != nil {
			continue
		}
		out = append(out, fmt.Sprintf("%s, %s, %s", f.Identity, f.Place, f.Tier))
	}
	slices.Sort(out)
	return out
}

func (d *driver) lineOf(f finding.Located) string {
	return strconv.Itoa(d.fset.Position(f.Pos).Line)
}
