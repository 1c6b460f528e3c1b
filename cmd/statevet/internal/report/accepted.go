package report

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"

	"github.com/statevet/statevet/analyzer/finding"
)

// Accepted is a finding that somebody has accepted.
type Accepted struct {
	Found
	By     By
	Reason string
}

// By says where a finding was accepted.
type By int

// The places. A directive stands in the source.
const (
	ByDirective By = iota
	ByConfiguration
	ByBaseline
)

// AcceptedBy returns the finding as one that was accepted.
func (f Found) AcceptedBy(by By, reason string) Accepted { return Accepted{f, by, reason} }

// SortAccepted sorts by store and position.
func SortAccepted(list []Accepted) {
	slices.SortStableFunc(list, func(a, b Accepted) int { return compareFound(a.Found, b.Found) })
}

// Declared returns, by store, the directives at declarations. Those of packages
// that were not asked for are among them: they speak for the packages above.
func (t Tree) Declared() map[string]finding.Step {
	steps := make(map[string]finding.Step)
	t.edit(func(_, name string, d *Diagnostic) bool {
		if said := declaration(name, d); said != nil {
			for _, id := range said.Stores {
				steps[id] = finding.Step{Role: finding.Suppressed, Posn: d.Posn, Note: said.Reason}
			}
		}
		return true
	})
	return steps
}

// declaration returns what a diagnostic says of a directive at a declaration, nil
// if it is about anything else.
func declaration(name string, d *Diagnostic) *finding.Directive {
	said, err := finding.ParseDirective(d.Message)
	if name != finding.DirectiveCheck || err != nil || said.Problem != "" {
		return nil
	}
	return said
}

// TakeAccepted takes out of the tree the findings that directives accept, and the
// directives at declarations. If the whole of the main modules was asked for, the
// ones of these that accept nothing stay, as stale. declared is what Declared
// returned.
func (t Tree) TakeAccepted(declared map[string]finding.Step, whole bool) ([]Accepted, error) {
	var accepted []Accepted
	used := make(map[string]bool)
	t.Filter(func(f Found) bool {
		step := f.Accepted()
		if step == nil {
			return true
		}
		if d, ok := declared[f.Identity]; ok {
			*step = d // a package above does not know the reason
		}
		used[f.Identity] = true
		accepted = append(accepted, f.AcceptedBy(ByDirective, step.Note))
		return false
	})
	var failed error
	t.edit(func(_, name string, d *Diagnostic) bool {
		said := declaration(name, d)
		if said == nil {
			return true
		}
		if !whole || slices.ContainsFunc(said.Stores, func(id string) bool { return used[id] }) {
			return false
		}
		stale := finding.Directive{Tier: finding.Review, Problem: finding.Stale}
		if err := d.say(finding.FormatDirective(&stale)); err != nil {
			failed = err
		}
		return true
	})
	return accepted, failed
}

// FilterRemarks drops what is said of directives in files for which wants is false.
func (t Tree) FilterRemarks(wants func(file string) bool) {
	t.edit(func(_, name string, d *Diagnostic) bool {
		file, _, _ := finding.SplitPosn(d.Posn)
		return name != finding.DirectiveCheck || wants(file)
	})
}

// edit calls keep for each diagnostic, which it may change, and drops those for
// which it is false.
func (t Tree) edit(keep func(pkg, name string, d *Diagnostic) bool) {
	for _, pkg := range slices.Sorted(maps.Keys(t)) {
		for _, name := range slices.Sorted(maps.Keys(t[pkg])) {
			res := t[pkg][name]
			var kept []Diagnostic
			for _, d := range res.Diagnostics {
				if keep(pkg, name, &d) {
					kept = append(kept, d)
				}
			}
			res.Diagnostics = kept
			if t[pkg][name] = res; len(kept) == 0 && res.Err == "" {
				delete(t[pkg], name)
			}
		}
		if len(t[pkg]) == 0 {
			delete(t, pkg)
		}
	}
}

// say changes the message, also in the text that the diagnostic was decoded from.
func (d *Diagnostic) say(message string) error {
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(d.raw, &fields); err != nil {
		return err
	}
	text, err := json.Marshal(message)
	if err != nil {
		return err
	}
	d.Message, fields["message"] = message, text
	d.raw, err = json.Marshal(fields)
	return err
}

// writeAccepted lists what directives and the configuration accept.
func writeAccepted(b *strings.Builder, r *Report) {
	first := true
	for _, a := range r.Accepted {
		if a.By == ByBaseline {
			continue
		}
		if first {
			b.WriteString("accepted:\n")
			first = false
		}
		if a.By == ByConfiguration {
			f := *a.Finding
			f.Trace = append(slices.Clone(f.Trace), finding.Step{Role: finding.Suppressed, Posn: "configuration", Note: a.Reason})
			a.Finding = &f
		}
		writeFinding(b, a.Found, r.Dir)
	}
	if !first {
		b.WriteString("\n")
	}
}
