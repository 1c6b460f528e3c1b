// Package check turns the findings of the engine into analyzers: one for each
// place where a store can live, in a package of its own, and one that reports
// failures of the engine.
package check

import (
	"go/token"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/statevet/statevet/analyzer/engine"
	"github.com/statevet/statevet/analyzer/finding"
	"github.com/statevet/statevet/analyzer/policy"
)

// URL is where the documentation of checks is.
const URL = "https://github.com/statevet/statevet/blob/main/docs/checks/"

// Deps is what every check gets from the suite.
type Deps struct {
	Engine *analysis.Analyzer // computes *engine.Result
	Review func() bool        // whether findings of tier review are reported

	Accepted func() bool           // whether what directives accept, and what is taken for a cache, is reported, too
	Policy   func() *policy.Policy // which findings are wanted; nil for all
	Unknown  func() bool           // whether functions that were not understood are reported, too
}

// New returns the check that reports the findings at the given place.
func New(place finding.Place, doc string, deps Deps) *analysis.Analyzer {
	name := place.Check()
	return &analysis.Analyzer{
		Name:     name,
		Doc:      doc,
		URL:      URL + name + ".md",
		Requires: []*analysis.Analyzer{deps.Engine},
		Run: func(pass *analysis.Pass) (any, error) {
			files := &foreignFiles{pass: pass, added: map[string]*token.File{}}
			for _, f := range pass.ResultOf[deps.Engine].(*engine.Result).Findings {
				if f.Place == place && deps.wanted(pass, f) {
					report(pass, files, f)
				}
			}
			if deps.Accepted != nil && deps.Accepted() {
				for _, c := range pass.ResultOf[deps.Engine].(*engine.Result).Caches {
					if c.Place == place {
						reportCache(pass, c)
					}
				}
			}
			return nil, nil
		},
	}
}

// wanted reports whether a finding is to be reported.
func (d Deps) wanted(pass *analysis.Pass, f finding.Located) bool {
	switch {
	case f.Tier == finding.Review && !d.Review(), f.Accepted() != nil && !d.Accepted():
		return false
	}
	return d.Policy == nil || d.Policy().Wants(&f.Finding, pass.Fset.Position(f.Pos).Filename)
}

// Remarks reports whether what is said of directives in a file is to be reported.
func (d Deps) Remarks(file string) bool { return d.Policy == nil || d.Policy().WantsRemarks(file) }

func report(pass *analysis.Pass, files *foreignFiles, f finding.Located) {
	d := analysis.Diagnostic{Pos: f.Pos, Category: f.Place.Check(), URL: URL + f.Place.Check() + ".md"}
	shown := f.Finding
	shown.Trace = nearby(pass, f.Pos, f.Trace)
	for _, s := range f.Trace {
		if pos := files.pos(s.Posn); pos.IsValid() {
			d.Related = append(d.Related, analysis.RelatedInformation{Pos: pos, Message: finding.RelatedMessage(s)})
		}
	}
	d.Message = finding.Format(&shown)
	pass.Report(d)
}

// reportCache says what a store was taken for, to hosts that tell it apart.
func reportCache(pass *analysis.Pass, c engine.Cache) {
	shown := c.Cache
	shown.Trace = nearby(pass, c.Pos, c.Trace)
	pass.Report(analysis.Diagnostic{Pos: c.Pos, Category: c.Place.Check(), Message: finding.FormatCache(&shown)})
}

// nearby is a trace with positions relative to the directory of what is reported at pos.
func nearby(pass *analysis.Pass, pos token.Pos, trace []finding.Step) []finding.Step {
	dir := filepath.Dir(pass.Fset.Position(pos).Filename)
	trace = slices.Clone(trace)
	for i, s := range trace {
		trace[i].Posn = relative(dir, s.Posn)
	}
	return trace
}

// relative shortens the file of a position to the way there from dir.
func relative(dir, posn string) string {
	file, _, column := finding.SplitPosn(posn)
	if column == 0 {
		return posn
	}
	rest := posn[len(file):]
	if rel, err := filepath.Rel(dir, file); err == nil && strings.Count(rel, "..") < 6 {
		file = filepath.ToSlash(rel)
	}
	return file + rest
}
