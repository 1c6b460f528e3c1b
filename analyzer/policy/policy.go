// Package policy is what a team has decided about findings: which checks and
// classes it wants, and in which parts of its tree it accepts what is found, and
// why. A policy looks at findings one by one and changes nothing of how they are
// made, so that a host may apply it where findings come out: in the pass, where
// the host prints them as they are, or later, where it reads them back.
package policy

import (
	"path/filepath"

	"github.com/statevet/statevet/analyzer/finding"
)

// Policy is a set of decisions. The nil policy wants everything.
type Policy struct {
	Root    string                 // absolute directory, from which the paths of rules count
	Checks  map[string]bool        // a check that is false here is off
	Classes map[finding.Class]bool // a class that is false here is off
	Rules   []Rule                 // findings that are accepted
}

// Rule accepts the findings in some files.
type Rule struct {
	Path   string // glob of files and directories, see Match
	Reason string // why, for people
}

// Wants reports whether a finding in a file is to be reported.
func (p *Policy) Wants(f *finding.Finding, file string) bool {
	return p.On(f) && p.Accepting(file) == nil
}

// On reports whether the check and the class of a finding are on.
func (p *Policy) On(f *finding.Finding) bool {
	if p == nil {
		return true
	}
	if on, ok := p.Checks[f.Place.Check()]; ok && !on {
		return false
	}
	on, ok := p.Classes[f.Class]
	return on || !ok
}

// WantsRemarks reports whether what is said of directives in a file is to be reported.
func (p *Policy) WantsRemarks(file string) bool {
	if p == nil {
		return true
	}
	on, ok := p.Checks[finding.DirectiveCheck]
	return (on || !ok) && p.Accepting(file) == nil
}

// Accepting returns the first rule that accepts findings in a file, nil for none.
func (p *Policy) Accepting(file string) *Rule {
	if p == nil {
		return nil
	}
	rel, err := filepath.Rel(p.Root, file)
	if err != nil || !filepath.IsLocal(rel) {
		return nil
	}
	for i, r := range p.Rules {
		if Match(r.Path, filepath.ToSlash(rel)) {
			return &p.Rules[i]
		}
	}
	return nil
}
