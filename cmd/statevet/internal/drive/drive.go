// Package drive analyses one package at a time: it parses and type-checks the
// sources and runs the analyzers of the suite over them.
//
// x/tools' unitchecker does the same in the go command's protocol, and checks
// every dependency from source, function bodies included, because it does not
// know who needs the facts of which. statevet has facts about the user's own
// packages only, so that of all others the types are enough: they come from the
// export data that the compiler left in the build cache, and where there is none,
// from the declarations alone. docs/design.md says what that saves, under go vet
// and in the front end's own process.
//
// The suite has no object facts, one package fact, and no analyzer that fails
// (see analyzer/engine), which is why so little code is enough here.
package drive

import (
	"fmt"
	"go/ast"
	"go/build"
	"go/parser"
	"go/token"
	"go/types"
	"os"

	"golang.org/x/tools/go/analysis"
)

// A Package is what is known of a package before it is analysed.
type Package struct {
	ID           string // as go vet prints it: the path, and the variant if it is one for a test
	Path         string
	Dir          string
	Standard     bool     // of the standard library
	GoFiles      []string // absolute
	NonGoFiles   []string
	IgnoredFiles []string
	GoVersion    string // of the language, "go1.26"
	Module       *analysis.Module

	Import func(path string) (*types.Package, error) // of a path in an import declaration
	Facts  func(path string) Facts                   // of a package, by its own path; nil if there are none
	FakeC  bool                                      // import "C" means anything
}

// Checked is a type-checked package.
type Checked struct {
	*Package
	Fset  *token.FileSet
	Files []*ast.File
	Types *types.Package
	Info  *types.Info
	Sizes types.Sizes
}

// Check parses and type-checks a package. The error is the first.
func (p *Package) Check(fset *token.FileSet) (*Checked, error) {
	c := &Checked{Package: p, Fset: fset, Info: &types.Info{
		Types:        make(map[ast.Expr]types.TypeAndValue),
		Defs:         make(map[*ast.Ident]types.Object),
		Uses:         make(map[*ast.Ident]types.Object),
		Implicits:    make(map[ast.Node]types.Object),
		Instances:    make(map[*ast.Ident]types.Instance),
		Scopes:       make(map[ast.Node]*types.Scope),
		Selections:   make(map[*ast.SelectorExpr]*types.Selection),
		FileVersions: make(map[*ast.File]string),
	}}
	for _, name := range p.GoFiles {
		f, err := parser.ParseFile(fset, name, nil, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		c.Files = append(c.Files, f)
	}
	conf := p.config()
	c.Sizes = conf.Sizes
	var err error
	c.Types, err = conf.Check(p.Path, fset, c.Files, c.Info)
	return c, err
}

// Declarations type-checks the declarations of a package and none of its
// function bodies. It does its best: nobody asked about this package, and what is
// wrong with it, or only looks so without cgo's files, need not matter.
func (p *Package) Declarations(fset *token.FileSet) *types.Package {
	var files []*ast.File
	for _, name := range p.GoFiles {
		if f, _ := parser.ParseFile(fset, name, nil, parser.SkipObjectResolution); f != nil {
			files = append(files, f)
		}
	}
	conf := p.config()
	conf.IgnoreFuncBodies = true
	conf.Error = func(error) {}
	pkg, _ := conf.Check(p.Path, fset, files, nil)
	return pkg
}

func (p *Package) config() *types.Config {
	return &types.Config{
		Importer:    importFunc(p.Import),
		Sizes:       types.SizesFor("gc", build.Default.GOARCH),
		GoVersion:   p.GoVersion,
		FakeImportC: p.FakeC,
	}
}

type importFunc func(path string) (*types.Package, error)

func (f importFunc) Import(path string) (*types.Package, error) {
	if path == "unsafe" {
		return types.Unsafe, nil
	}
	return f(path)
}

// Result is what one analyzer said.
type Result struct {
	Analyzer    *analysis.Analyzer
	Diagnostics []analysis.Diagnostic
}

// Run runs analyzers, and those that they require before them. It returns what
// they said, in their order, and the facts about the package. The analyzers must
// be free of the features named in the package comment.
func (c *Checked) Run(analyzers []*analysis.Analyzer) ([]Result, Facts, error) {
	r := &runner{Checked: c, done: make(map[*analysis.Analyzer]*action), facts: make(Facts)}
	results := make([]Result, len(analyzers))
	for i, a := range analyzers {
		act, err := r.run(a)
		if err != nil {
			return nil, nil, fmt.Errorf("%s: %w", a.Name, err)
		}
		results[i] = Result{a, act.diagnostics}
	}
	return results, r.facts, nil
}

type runner struct {
	*Checked
	done  map[*analysis.Analyzer]*action
	facts Facts
}

// action is one analyzer on the package.
type action struct {
	result      any
	diagnostics []analysis.Diagnostic
}

func (r *runner) run(a *analysis.Analyzer) (*action, error) {
	if act := r.done[a]; act != nil {
		return act, nil
	}
	inputs := make(map[*analysis.Analyzer]any)
	for _, req := range a.Requires {
		act, err := r.run(req)
		if err != nil {
			return nil, err
		}
		inputs[req] = act.result
	}
	act := new(action)
	r.done[a] = act
	var err error
	act.result, err = a.Run(r.pass(a, act, inputs))
	return act, err
}

func (r *runner) pass(a *analysis.Analyzer, act *action, inputs map[*analysis.Analyzer]any) *analysis.Pass {
	return &analysis.Pass{
		Analyzer:     a,
		Fset:         r.Fset,
		Files:        r.Files,
		OtherFiles:   r.NonGoFiles,
		IgnoredFiles: r.IgnoredFiles,
		Pkg:          r.Types,
		TypesInfo:    r.Info,
		TypesSizes:   r.Sizes,
		Module:       r.Module,
		ResultOf:     inputs,
		ReadFile:     os.ReadFile,
		Report: func(d analysis.Diagnostic) {
			act.diagnostics = append(act.diagnostics, d)
		},
		ImportPackageFact: func(pkg *types.Package, fact analysis.Fact) bool {
			if pkg == r.Types {
				return r.facts.get(fact)
			}
			return r.Package.Facts(pkg.Path()).get(fact)
		},
		ExportPackageFact: func(fact analysis.Fact) { r.facts.put(fact) },
		ImportObjectFact:  func(types.Object, analysis.Fact) bool { return false },
		ExportObjectFact:  func(types.Object, analysis.Fact) {},
		AllObjectFacts:    func() []analysis.ObjectFact { return nil },
		AllPackageFacts:   func() []analysis.PackageFact { return nil },
	}
}
