// Package directive reports comments that were meant to accept findings and accept
// none.
package directive

import (
	"golang.org/x/tools/go/analysis"

	"github.com/statevet/statevet/analyzer/check"
	"github.com/statevet/statevet/analyzer/engine"
	"github.com/statevet/statevet/analyzer/finding"
)

const doc = `report directives that accept nothing

A comment that accepts a finding has to say why. One without a reason accepts
nothing. One that no finding meets is a leftover, to be reviewed: the next reader
would take the line below it for state. Whether a directive at a declaration meets
a finding in a package above is known only to the command statevet, when it is asked
about the whole module.`

// New returns the check.
func New(deps check.Deps) *analysis.Analyzer {
	const name = finding.DirectiveCheck
	return &analysis.Analyzer{
		Name:     name,
		Doc:      doc,
		URL:      check.URL + name + ".md",
		Requires: []*analysis.Analyzer{deps.Engine},
		Run: func(pass *analysis.Pass) (any, error) {
			for _, d := range pass.ResultOf[deps.Engine].(*engine.Result).Directives {
				if said, ok := judge(d, deps); ok && deps.Remarks(pass.Fset.Position(d.Pos).Filename) {
					pass.Report(analysis.Diagnostic{Pos: d.Pos, Category: name, URL: check.URL + name + ".md", Message: finding.FormatDirective(&said)})
				}
			}
			return nil, nil
		},
	}
}

// judge returns what is to be said of a directive, if anything.
func judge(d *engine.Directive, deps check.Deps) (finding.Directive, bool) {
	switch {
	case d.Reason == "":
		return finding.Directive{Tier: finding.Proved, Problem: finding.NoReason}, true
	case len(d.Stores) > 0:
		return finding.Directive{Tier: finding.Review, Stores: d.Stores, Reason: d.Reason}, deps.Accepted()
	case d.Used:
		return finding.Directive{}, false
	}
	return finding.Directive{Tier: finding.Review, Problem: finding.Stale}, deps.Review()
}
