package check_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/statevet/statevet/analyzer/check"
	"github.com/statevet/statevet/analyzer/check/internalerror"
	"github.com/statevet/statevet/analyzer/engine"
	"github.com/statevet/statevet/analyzer/finding"
	"github.com/statevet/statevet/analyzer/table"
)

// runWith runs a check over one package, with what the engine computed.
func runWith(t *testing.T, a *analysis.Analyzer, eng *analysis.Analyzer, result func(*analysis.Pass) any) []analysis.Diagnostic {
	t.Helper()
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "/src/app/app.go", "// Package app is broken.\npackage app\n\nvar sessions map[string]string\n", parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	info := &types.Info{Defs: map[*ast.Ident]types.Object{}}
	pkg, err := new(types.Config).Check("example.com/app", fset, []*ast.File{file}, info)
	if err != nil {
		t.Fatal(err)
	}
	var diags []analysis.Diagnostic
	pass := &analysis.Pass{
		Analyzer: a, Fset: fset, Files: []*ast.File{file}, Pkg: pkg, TypesInfo: info,
		ResultOf:          map[*analysis.Analyzer]any{},
		Report:            func(d analysis.Diagnostic) { diags = append(diags, d) },
		ImportPackageFact: func(*types.Package, analysis.Fact) bool { return false },
		ExportPackageFact: func(analysis.Fact) {},
	}
	pass.ResultOf[eng] = result(pass)
	if _, err := a.Run(pass); err != nil {
		t.Fatal(err)
	}
	for i, d := range diags {
		diags[i].Message = fset.Position(d.Pos).String() + ": " + d.Message
		for j, r := range d.Related {
			diags[i].Related[j].Message = fset.Position(r.Pos).String() + ": " + r.Message
		}
	}
	return diags
}

// A failure of the engine is a diagnostic at the package clause of the package
// that it happened in.
func TestInternal(t *testing.T) {
	eng := engine.New(engine.Options{
		Deps:   func() []string { return nil },
		Models: func() ([]table.File, error) { panic("no such flag") },
	})
	run := func(pass *analysis.Pass) any {
		res, err := eng.Run(pass)
		if err != nil {
			t.Fatal(err)
		}
		return res
	}
	deps := check.Deps{Engine: eng, Review: func() bool { return true }}
	diags := runWith(t, internalerror.New(deps), eng, run)
	if len(diags) != 1 {
		t.Fatalf("%d diagnostics: %v", len(diags), diags)
	}
	for _, part := range []string{"/src/app/app.go:2:9: ", "example.com/app", "no such flag"} {
		if !strings.Contains(diags[0].Message, part) {
			t.Errorf("%q does not name %q", diags[0].Message, part)
		}
	}
	if diags[0].Category != "internal" {
		t.Errorf("category %q", diags[0].Category)
	}
	for _, place := range finding.Places() {
		if diags := runWith(t, check.New(place, "doc", deps), eng, run); len(diags) != 0 {
			t.Errorf("%s reports %v about a package that was not analysed", place.Check(), diags)
		}
	}
	sound := func(*analysis.Pass) any { return &engine.Result{} }
	if diags := runWith(t, internalerror.New(deps), eng, sound); len(diags) != 0 {
		t.Errorf("nothing failed, but %v", diags)
	}
}

func TestReport(t *testing.T) {
	eng := &analysis.Analyzer{Name: "fake"}
	result := func(pass *analysis.Pass) any {
		pos := pass.Files[0].Decls[0].Pos()
		f := finding.Located{Pos: pos, Finding: finding.Finding{
			Class: finding.Session, Place: finding.Package, Tier: finding.Proved, Identity: "example.com/app.sessions", Name: "sessions",
			What: "r.Form", Remedy: "do not",
			Trace: []finding.Step{
				{Role: finding.Declared, Posn: "/src/app/app.go:4:5"},
				{Role: finding.Source, Posn: "/src/store/store.go:7:3", Note: "r.Form"},
				{Role: finding.Write, Posn: "/src/store/store.go:70000:3"},
			},
		}}
		review := f
		review.Tier, review.Why, review.Identity = finding.Review, "unsure", "example.com/app.others"
		other := f
		other.Place = finding.Field
		return &engine.Result{Findings: []finding.Located{f, review, other}}
	}
	for _, review := range []bool{false, true} {
		deps := check.Deps{Engine: eng, Review: func() bool { return review }}
		a := check.New(finding.Package, "doc", deps)
		diags := runWith(t, a, eng, result)
		want := 1
		if review {
			want = 2
		}
		if len(diags) != want {
			t.Fatalf("with review %t there are %d diagnostics, want %d: %v", review, len(diags), want, diags)
		}
		d := diags[0]
		posn, msg, _ := strings.Cut(d.Message, ": ")
		f, err := finding.Parse(msg)
		if err != nil {
			t.Fatal(err)
		}
		if posn != "/src/app/app.go:4:1" || d.Category != "packagestate" || a.Name != "packagestate" || d.URL != a.URL {
			t.Errorf("diagnostic at %s of %s, %s", posn, d.Category, d.URL)
		}
		// The message has the whole trace, relative to the package; related positions what can be shown.
		var trace, related []string
		for _, s := range f.Trace {
			trace = append(trace, s.Posn)
		}
		for _, r := range d.Related {
			related = append(related, r.Message)
		}
		if got := strings.Join(trace, " "); got != "app.go:4:5 ../store/store.go:7:3 ../store/store.go:70000:3" {
			t.Errorf("trace %s", got)
		}
		if got := strings.Join(related, "|"); got != "/src/app/app.go:4:5: declared|/src/store/store.go:7:3: source: r.Form" {
			t.Errorf("related %s", got)
		}
	}
}
