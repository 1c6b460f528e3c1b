package replaytest

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"
)

// InProcess runs the suite over all programs with analysistest, all checks as
// one: each alone would miss the findings that a program expects of the others.
// analysistest type-checks the standard library from source at each run, so the
// programs are joined in a workspace and run once. It is also where the facts are
// seen that fact comments are about.
func InProcess(t *testing.T, programs []Program, suite []*analysis.Analyzer) {
	whole, err := join(suite)
	if err != nil {
		t.Fatal(err)
	}
	if len(programs) == 0 {
		t.Fatal("no programs")
	}
	root := newRoot(t)
	var work strings.Builder
	work.WriteString("go 1.26\n\nuse .\n")
	var patterns []string // "./..." would stop at the modules below
	for _, p := range programs {
		p.copyTo(t, root)
		work.WriteString("use ./" + p.Name + "\n")
		patterns = append(patterns, "./"+p.Name+"/...")
	}
	dir := filepath.Join(root, "programs")
	for name, text := range map[string]string{
		filepath.Join(dir, "go.mod"):  "module example.com/programs\n\ngo 1.26\n",
		filepath.Join(dir, "go.work"): work.String(),
	} {
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	for _, r := range analysistest.Run(t, dir, whole, patterns...) {
		checkFacts(t, r.Action)
	}
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
