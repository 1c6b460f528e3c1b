package report

import (
	"cmp"
	"path/filepath"
	"runtime/debug"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/statevet/statevet/analyzer/finding"
)

// Report is what a run has to say, in whatever format.
type Report struct {
	Tree   Tree    // what go vet said; nil if nothing was checked
	Found  []Found // the findings of the tree
	Failed []Failure

	Remarks  []Remark
	Accepted []Accepted // findings that do not count
	Notes    []Note
	Caches   []Cached // stores that are no findings, if somebody asks

	ShowAccepted bool // by directives and the configuration, to people

	Unknown     []finding.Unknown // functions that were not understood
	ShowUnknown bool              // which they are, to people

	Checks []*analysis.Analyzer // what could have been found
	Dir    string               // where the user is
	Root   string               // of the repository; code hosts name files by the way from there
	FailOn finding.Tier
}

// Found is a finding with where and by what it was reported.
type Found struct {
	*finding.Finding
	Pkg, Posn, Check string
}

// Remark is what is said of a directive.
type Remark struct {
	Pkg, Posn, Check, Text string
	Tier                   finding.Tier
}

// Message is the text with the tier before it.
func (m Remark) Message() string {
	if m.Tier == finding.Review {
		return "review: " + m.Text
	}
	return m.Text
}

// Note says something about a line of a file that is no source.
type Note struct {
	File string
	Line int // 0 for none
	Text string
}

// Failure is a package that could not be checked, or not wholly.
type Failure struct {
	Pkg, Posn, Why string
}

// Key is what makes a finding the same as one of an earlier run, wherever its
// lines have moved.
type Key struct{ Pkg, Check, Identity string }

// Key returns the finding's key.
func (f Found) Key() Key { return Key{f.Pkg, f.Check, f.Identity} }

// Fails reports whether a finding fails the run.
func (r *Report) Fails(f Found) bool { return r.fails(f.Tier) }

// Failing reports whether anything fails the run.
func (r *Report) Failing() bool {
	return slices.ContainsFunc(r.Found, r.Fails) || slices.ContainsFunc(r.Remarks, r.RemarkFails)
}

// RemarkFails reports whether a remark fails the run.
func (r *Report) RemarkFails(m Remark) bool { return r.fails(m.Tier) }

func (r *Report) fails(t finding.Tier) bool { return t == finding.Proved || r.FailOn == finding.Review }

// FromRoot returns the name of a file by which code hosts know it, and whether it
// is in the repository.
func (r *Report) FromRoot(file string) (string, bool) {
	rel, err := filepath.Rel(r.Root, file)
	if err != nil || !filepath.IsLocal(rel) {
		return filepath.ToSlash(file), false
	}
	return filepath.ToSlash(rel), true
}

// Versions says which statevet runs, and which Go built it.
type Versions struct{ Main, Go string }

// Version returns the versions of the running command.
func Version() Versions {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return Versions{"unknown", "unknown"}
	}
	return Versions{cmp.Or(info.Main.Version, "unknown"), info.GoVersion}
}
