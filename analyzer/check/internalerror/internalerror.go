// Package internalerror reports that the engine could not analyse a package.
package internalerror

import (
	"golang.org/x/tools/go/analysis"

	"github.com/statevet/statevet/analyzer/check"
	"github.com/statevet/statevet/analyzer/engine"
	"github.com/statevet/statevet/analyzer/finding"
)

const doc = `report packages that statevet itself could not analyse

A failure of the engine is a diagnostic at the package clause and not an error of
the analyzer, because drivers forget errors: go vet's cache would call the package
clean on the second run, and golangci-lint would drop the findings of all other
linters. The package was not checked; the others were.`

// New returns the check.
func New(deps check.Deps) *analysis.Analyzer {
	return &analysis.Analyzer{
		Name:     "internal",
		Doc:      doc,
		URL:      check.URL + "internal.md",
		Requires: []*analysis.Analyzer{deps.Engine},
		Run: func(pass *analysis.Pass) (any, error) {
			res := pass.ResultOf[deps.Engine].(*engine.Result)
			if res.Failure != "" {
				pass.Report(analysis.Diagnostic{Pos: pass.Files[0].Name.Pos(), Category: "internal", Message: finding.Clean(res.Failure)})
			}
			if len(res.Unknown) > 0 && deps.Unknown() {
				pass.Report(analysis.Diagnostic{Pos: pass.Files[0].Name.Pos(), Category: "internal", Message: finding.FormatUnknown(res.Unknown)})
			}
			return nil, nil
		},
	}
}
