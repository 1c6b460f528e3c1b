// Package sarif writes a report in the Static Analysis Results Interchange Format,
// version 2.1.0, for code hosts and editors.
package sarif

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"net/url"
	"path"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/owenrumney/go-sarif/v3/pkg/report/v210/sarif"
	"golang.org/x/tools/go/analysis"

	"github.com/statevet/statevet/analyzer/finding"
	"github.com/statevet/statevet/cmd/statevet/internal/report"
)

// base stands for the root of the repository in the locations of a run; code hosts
// know where theirs is.
const base = "%SRCROOT%"

// fingerprint is the name of our fingerprint among those of a result. It ends in a
// version, as the format asks.
const fingerprint = "statevetStore/v1"

// Write writes a report.
func Write(w io.Writer, r *report.Report) error {
	run := sarif.NewRunWithInformationURI("statevet", "https://github.com/statevet/statevet")
	run.Tool.Driver.WithVersion(report.Version().Main)
	for _, a := range r.Checks {
		run.Tool.Driver.AddRule(rule(a))
	}
	for _, f := range r.Found {
		run.AddResult(result(run, r, f))
	}
	for _, m := range r.Remarks {
		run.AddResult(remark(run, r, m))
	}
	for _, a := range r.Accepted {
		run.AddResult(result(run, r, a.Found).AddSuppression(suppression(r, a)))
	}
	run.AddInvocation(invocation(r))
	doc := sarif.NewReport()
	doc.AddRun(run)
	return report.WriteJSON(w, doc)
}

// rule describes a check, by what its documentation in the code says.
func rule(a *analysis.Analyzer) *sarif.ReportingDescriptor {
	title, rest, _ := strings.Cut(a.Doc, "\n")
	help := strings.TrimSpace(rest)
	return sarif.NewRule(a.Name).
		WithName(a.Name).
		WithDescription(title).
		WithFullDescription(sarif.NewMultiformatMessageString().WithText(a.Doc)).
		WithHelp(sarif.NewMultiformatMessageString().
			WithText(help + "\n\n" + a.URL).
			WithMarkdown(help + "\n\n[What it reports, and what to use instead](" + a.URL + ")")).
		WithHelpURI(a.URL).
		WithDefaultConfiguration(sarif.NewReportingConfiguration().WithLevel(sarif.LevelError))
}

func result(run *sarif.Run, r *report.Report, f report.Found) *sarif.Result {
	res := sarif.NewRuleResult(f.Check).
		WithRuleIndex(run.GetRuleIndex(f.Check)).
		WithLevel(level(r.Fails(f))).
		WithMessage(text(message(f))).
		AddLocation(location(r, f.Posn).AddLogicalLocation(sarif.NewLogicalLocation().WithFullyQualifiedName(finding.Clean(f.Identity)))).
		WithPartialFingerprints(map[string]string{fingerprint: sum(f.Key())})
	bag := sarif.NewPropertyBag()
	bag.Add("class", string(f.Class)).Add("place", string(f.Place)).Add("tier", string(f.Tier)).Add("package", f.Pkg)
	res.WithProperties(bag)
	for i, s := range f.Trace {
		if l := step(r, s); l != nil {
			res.AddRelatedLocation(l.WithID(i + 1))
		}
	}
	if flow := codeFlow(r, f); len(flow.ThreadFlows[0].Locations) > 0 {
		res.AddCodeFlow(flow)
	}
	return res
}

func remark(run *sarif.Run, r *report.Report, m report.Remark) *sarif.Result {
	return sarif.NewRuleResult(m.Check).
		WithRuleIndex(run.GetRuleIndex(m.Check)).
		WithLevel(level(r.RemarkFails(m))).
		WithMessage(text(m.Message())).
		AddLocation(location(r, m.Posn))
}

func level(fails bool) string {
	if fails {
		return sarif.LevelError
	}
	return sarif.LevelWarning
}

// suppression says who has accepted a finding and why.
func suppression(r *report.Report, a report.Accepted) *sarif.Suppression {
	s := sarif.NewSuppression().WithKind("external").WithStatus("accepted").WithJustification(finding.Clean(a.Reason))
	if a.By != report.ByDirective {
		return s
	}
	s.WithKind("inSource")
	if l := step(r, *a.Accepted()); l != nil {
		s.WithLocation(l)
	}
	return s
}

func message(f report.Found) string {
	lines := []string{
		fmt.Sprintf("%s state: %s %s keeps %s between requests.", f.Class, f.Place, f.Name, f.What),
		"With two replicas: " + f.Class.Difference() + ".",
		"Instead: " + f.Remedy + ".",
	}
	if f.Why != "" {
		lines = append(lines, "To review: "+f.Why+".")
	}
	return strings.Join(lines, " ")
}

// codeFlow is the way of the data: where it enters, is written, is kept and is
// read again.
func codeFlow(r *report.Report, f report.Found) *sarif.CodeFlow {
	flow := sarif.NewThreadFlow()
	for _, role := range []finding.Role{finding.Source, finding.Write, finding.Wired, finding.Declared, finding.Read} {
		for _, s := range f.Trace {
			if l := step(r, s); s.Role == role && l != nil {
				flow.AddLocation(sarif.NewThreadFlowLocation().WithLocation(l))
			}
		}
	}
	return sarif.NewCodeFlow().AddThreadFlow(flow)
}

// step is the location of a step, nil if it has no line.
func step(r *report.Report, s finding.Step) *sarif.Location {
	if _, line, _ := finding.SplitPosn(s.Posn); line == 0 {
		return nil
	}
	note := string(s.Role)
	if s.Note != "" {
		note += ": " + s.Note
	}
	return location(r, s.Posn).WithMessage(text(note))
}

func location(r *report.Report, posn string) *sarif.Location {
	file, line, col := finding.SplitPosn(posn)
	region := sarif.NewRegion().WithStartLine(max(line, 1)).WithStartColumn(max(col, 1))
	return sarif.NewLocationWithPhysicalLocation(sarif.NewPhysicalLocation().
		WithArtifactLocation(artifact(r, file)).WithRegion(region))
}

// artifact names a file by the way from the root of the repository, or as it is if
// it is elsewhere.
func artifact(r *report.Report, file string) *sarif.ArtifactLocation {
	name, inside := r.FromRoot(file)
	if inside {
		return sarif.NewSimpleArtifactLocation((&url.URL{Path: name}).String()).WithURIBaseID(base)
	}
	if !filepath.IsAbs(file) {
		return sarif.NewSimpleArtifactLocation((&url.URL{Path: name}).String())
	}
	return sarif.NewSimpleArtifactLocation((&url.URL{Scheme: "file", Path: path.Join("/", name)}).String())
}

// invocation says whether everything was checked, and what was not.
func invocation(r *report.Report) *sarif.Invocation {
	inv := sarif.NewInvocation().WithExecutionSuccessful(len(r.Failed) == 0)
	for _, f := range r.Failed {
		inv.AddToolExecutionNotification(sarif.NewNotification().
			WithLevel(sarif.LevelError).
			WithMessage(text(f.Pkg + ": " + f.Why)))
	}
	for _, n := range r.Notes {
		loc := location(r, n.File+":"+strconv.Itoa(n.Line)+":1")
		inv.AddToolExecutionNotification(sarif.NewNotification().
			WithLevel(sarif.LevelNote).
			WithMessage(text(n.Text)).
			AddLocation(loc))
	}
	return inv
}

// text is a message of words from sources: what would be a link in it is none.
func text(s string) *sarif.Message {
	return sarif.NewTextMessage(strings.ReplaceAll(finding.Clean(s), "](", "] ("))
}

func sum(k report.Key) string {
	digest := sha256.Sum256([]byte(k.Check + "\x00" + k.Identity + "\x00" + k.Pkg))
	return hex.EncodeToString(digest[:16])
}
