package analyzer_test

import (
	"fmt"
	"go/ast"
	"go/importer"
	"go/token"
	"go/types"
	"io"
	"maps"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/statevet/statevet/analyzer/engine"
	"github.com/statevet/statevet/analyzer/finding"
	"github.com/statevet/statevet/analyzer/internal/rewrite"
	"github.com/statevet/statevet/analyzer/table"
)

// A judge analyses modules of small packages in process, as go vet does: each
// package sees the facts of its direct imports only. The standard library comes from
// export data, which is loaded once and as it is asked for, so not by several tests at
// a time.
type judge struct {
	fset   *token.FileSet
	engine *analysis.Analyzer
	std    types.Importer
}

// newJudge returns a judge for programs that import no more than those packages and
// what they import.
func newJudge(t *testing.T, imports []string) *judge {
	args := append([]string{"list", "-export", "-deps", "-f", "{{.ImportPath}}\t{{.Export}}"}, imports...)
	out, err := exec.Command("go", args...).Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	exports := map[string]string{}
	for line := range strings.Lines(string(out)) {
		path, file, _ := strings.Cut(strings.TrimSpace(line), "\t")
		exports[path] = file
	}
	fset := token.NewFileSet()
	return &judge{
		fset: fset,
		engine: engine.New(engine.Options{
			Deps:   func() []string { return nil },
			Models: func() ([]table.File, error) { return nil, nil },
		}),
		std: importer.ForCompiler(fset, "gc", func(path string) (io.ReadCloser, error) { return os.Open(exports[path]) }),
	}
}

// verdict says what is found in the program, apart from where it is: a line with the
// class and the tier of each store, in order.
func (j *judge) verdict(p *rewrite.Program) (string, error) {
	facts := map[*types.Package]*engine.PackageFact{}
	stores := map[string]finding.Finding{}
	for _, checked := range p.Checked {
		res, err := j.engine.Run(&analysis.Pass{
			Analyzer: j.engine, Fset: j.fset, Files: []*ast.File{checked.File}, Pkg: checked.Pkg, TypesInfo: checked.Info,
			ImportPackageFact: func(pkg *types.Package, f analysis.Fact) bool {
				fact := facts[pkg]
				if fact == nil || !slices.Contains(checked.Pkg.Imports(), pkg) {
					return false
				}
				f.(*engine.PackageFact).Data = slices.Clone(fact.Data)
				return true
			},
			ExportPackageFact: func(f analysis.Fact) { facts[checked.Pkg] = f.(*engine.PackageFact) },
		})
		if err != nil {
			return "", err
		}
		if failure := res.(*engine.Result).Failure; failure != "" {
			return "", fmt.Errorf("%s", failure)
		}
		for _, f := range res.(*engine.Result).Findings {
			// A store of a package below is reported there, or here, or at both.
			if other, ok := stores[f.Identity]; !ok || other.Tier == finding.Review {
				stores[f.Identity] = f.Finding
			}
		}
	}
	var lines []string
	for _, f := range slices.Collect(maps.Values(stores)) {
		lines = append(lines, fmt.Sprintf("%s %s", f.Tier, f.Class))
	}
	slices.Sort(lines)
	return strings.Join(lines, ", "), nil
}
