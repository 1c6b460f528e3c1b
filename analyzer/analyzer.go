// Package analyzer assembles the statevet suite: the checks that report
// server-side session state, over one engine that computes it.
package analyzer

import (
	"os"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/statevet/statevet/analyzer/check"
	"github.com/statevet/statevet/analyzer/check/closurestate"
	"github.com/statevet/statevet/analyzer/check/directive"
	"github.com/statevet/statevet/analyzer/check/diskstate"
	"github.com/statevet/statevet/analyzer/check/fieldstate"
	"github.com/statevet/statevet/analyzer/check/goroutinestate"
	"github.com/statevet/statevet/analyzer/check/internalerror"
	"github.com/statevet/statevet/analyzer/check/librarystate"
	"github.com/statevet/statevet/analyzer/check/packagestate"
	"github.com/statevet/statevet/analyzer/engine"
	"github.com/statevet/statevet/analyzer/policy"
	"github.com/statevet/statevet/analyzer/table"
)

// Config is what a host may choose. It is read when a package is analysed, so a
// host may bind flags to its fields before that.
type Config struct {
	Review bool           // also report findings of tier review
	Deps   []string       // module path prefixes of dependencies whose bodies are analysed too
	Models []string       // files of further models, in the format of analyzer/table
	Inline []table.File   // further models given as text, for hosts whose caches know settings but no files
	Policy *policy.Policy // which findings are wanted; nil for all

	Accepted   bool // also report what directives accept, and caches, for hosts that tell them apart
	HostNolint bool // the host sees to nolint comments itself
	Unknown    bool // also report which functions were not understood, for hosts that tell it apart
}

// models returns all further models.
func (c *Config) models() ([]table.File, error) {
	files := slices.Clone(c.Inline)
	for _, name := range c.Models {
		text, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		files = append(files, table.File{Name: name, Text: string(text)})
	}
	return files, nil
}

// New returns the analyzers of the suite, checks only, sorted by name: one for
// each place where a store can live, "directive", which speaks of comments that
// accept findings, and "internal", which reports failures of the engine itself.
func New(cfg *Config) []*analysis.Analyzer {
	deps := check.Deps{
		Engine: engine.New(engine.Options{
			Deps:   func() []string { return cfg.Deps },
			Models: cfg.models,

			HostNolint: cfg.HostNolint,
		}),
		Policy:   func() *policy.Policy { return cfg.Policy },
		Review:   func() bool { return cfg.Review },
		Accepted: func() bool { return cfg.Accepted },
		Unknown:  func() bool { return cfg.Unknown },
	}
	return []*analysis.Analyzer{
		closurestate.New(deps),
		directive.New(deps),
		diskstate.New(deps),
		fieldstate.New(deps),
		goroutinestate.New(deps),
		internalerror.New(deps),
		librarystate.New(deps),
		packagestate.New(deps),
	}
}
