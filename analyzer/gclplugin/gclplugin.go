// Package gclplugin makes statevet a linter of golangci-lint, by its system of module
// plugins: a golangci-lint that is built with this package has a linter of the name
// statevet. docs/golangci-lint.md says how to build and configure it.
package gclplugin

import (
	"fmt"
	"slices"

	"github.com/golangci/plugin-module-register/register"
	"golang.org/x/tools/go/analysis"

	"github.com/statevet/statevet/analyzer"
	"github.com/statevet/statevet/analyzer/finding"
	"github.com/statevet/statevet/analyzer/policy"
	"github.com/statevet/statevet/analyzer/table"
)

// Name is what configurations call the linter.
const Name = "statevet"

// The registry of golangci-lint is filled while packages are initialised, and in no
// other way.
func init() { register.Plugin(Name, New) } //nolint:gochecknoinits // see above

// Settings is what a configuration of golangci-lint may say of statevet. What else
// .statevet.yaml has, golangci-lint has itself (exclusions, nolint, severities), and
// the file is not read: the cache of golangci-lint would not know of it.
type Settings struct {
	Review  bool            `json:"review"`  // also report findings to review
	Deps    []string        `json:"deps"`    // module path prefixes of dependencies whose bodies are analysed
	Models  string          `json:"models"`  // text of further models
	Checks  map[string]bool `json:"checks"`  // checks that are false are off
	Classes map[string]bool `json:"classes"` // classes that are false are off
}

// New decodes and validates settings.
func New(raw any) (register.LinterPlugin, error) {
	s, err := register.DecodeSettings[Settings](raw)
	if err != nil {
		return nil, err
	}
	cfg := &analyzer.Config{Review: s.Review, Deps: s.Deps, Policy: new(policy.Policy), HostNolint: true}
	if s.Models != "" {
		models := table.File{Name: "models", Text: s.Models}
		if _, err := table.LoadAll([]table.File{models}); err != nil {
			return nil, fmt.Errorf("settings: %w", err)
		}
		cfg.Inline = []table.File{models}
	}
	for name := range s.Checks {
		if err := policy.CheckCheck(name); err != nil {
			return nil, fmt.Errorf("settings: checks: %w", err)
		}
	}
	cfg.Policy.Checks = s.Checks
	cfg.Policy.Classes = make(map[finding.Class]bool)
	for name, on := range s.Classes {
		if err := policy.CheckClass(name); err != nil {
			return nil, fmt.Errorf("settings: classes: %w", err)
		}
		cfg.Policy.Classes[finding.Class(name)] = on
	}
	return &plugin{cfg}, nil
}

type plugin struct{ cfg *analyzer.Config }

// GetLoadMode implements register.LinterPlugin.
func (p *plugin) GetLoadMode() string { return register.LoadModeTypesInfo }

// BuildAnalyzers implements register.LinterPlugin.
func (p *plugin) BuildAnalyzers() ([]*analysis.Analyzer, error) {
	suite := slices.Clone(analyzer.New(p.cfg))
	for i, a := range suite {
		suite[i] = whole(a)
	}
	return suite, nil
}

// whole returns an analyzer that reports no related positions: golangci-lint would
// make an issue of each. The trace is in the message.
func whole(a *analysis.Analyzer) *analysis.Analyzer {
	w := *a
	w.Run = func(pass *analysis.Pass) (any, error) {
		own := *pass
		own.Report = func(d analysis.Diagnostic) {
			d.Related = nil
			pass.Report(d)
		}
		return a.Run(&own)
	}
	return &w
}
