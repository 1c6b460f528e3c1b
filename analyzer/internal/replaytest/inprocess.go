package replaytest

import (
	"fmt"
	"slices"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"
)

// InProcess runs the suite over the program with analysistest, all checks as
// one: each alone would miss the findings that the program expects of the others.
func (p Program) InProcess(t *testing.T, suite []*analysis.Analyzer) {
	whole, err := join(suite)
	if err != nil {
		t.Fatal(err)
	}
	analysistest.Run(t, p.Dir, whole, "./...")
}

func join(suite []*analysis.Analyzer) (*analysis.Analyzer, error) {
	if len(suite) == 0 {
		return nil, fmt.Errorf("the suite has no analyzers")
	}
	whole := &analysis.Analyzer{Name: "suite", Doc: "runs every analyzer of the suite"}
	for _, a := range suite {
		if len(a.FactTypes) > 0 {
			return nil, fmt.Errorf("analyzer %s has facts: only an analyzer that checks require may", a)
		}
		for _, required := range a.Requires {
			if !slices.Contains(whole.Requires, required) {
				whole.Requires = append(whole.Requires, required)
			}
		}
	}
	whole.Run = func(pass *analysis.Pass) (any, error) {
		for _, a := range suite {
			own := *pass
			own.Analyzer = a
			if _, err := a.Run(&own); err != nil {
				return nil, fmt.Errorf("%s: %w", a, err)
			}
		}
		return nil, nil
	}
	return whole, nil
}
