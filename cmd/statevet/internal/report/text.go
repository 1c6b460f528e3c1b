package report

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/statevet/statevet/analyzer/finding"
	"github.com/statevet/statevet/cmd/statevet/internal/option"
)

// Contents is what a tree says.
type Contents struct {
	Found   []Found   // by store and position
	Remarks []Remark  // by position
	Failed  []Failure // what the analyzers say went wrong
	Caches  []Cached  // by store and position
}

// Read sorts what a tree says. What went wrong are errors of analyzers, diagnostics
// of the check internal, and messages that are neither findings nor about directives.
func Read(t Tree) Contents {
	var c Contents
	for _, pkg := range slices.Sorted(maps.Keys(t)) {
		for _, name := range slices.Sorted(maps.Keys(t[pkg])) {
			res := t[pkg][name]
			if res.Err != "" {
				c.Failed = append(c.Failed, Failure{Pkg: pkg, Why: name + ": " + res.Err})
			}
			for _, d := range res.Diagnostics {
				c.add(pkg, name, &d)
			}
		}
	}
	slices.SortStableFunc(c.Found, compareFound)
	sortCaches(c.Caches)
	slices.SortStableFunc(c.Remarks, func(a, b Remark) int { return ComparePosn(a.Posn, b.Posn) })
	return c
}

func (c *Contents) add(pkg, name string, d *Diagnostic) {
	if said, err := finding.ParseDirective(d.Message); err == nil && name == finding.DirectiveCheck {
		c.Remarks = append(c.Remarks, Remark{pkg, d.Posn, name, said.Problem, said.Tier})
		return
	}
	if c.addCache(name, d) {
		return
	}
	f, err := finding.Parse(d.Message)
	if name == option.Internal || err != nil {
		c.Failed = append(c.Failed, Failure{pkg, d.Posn, name + ": " + d.Message})
		return
	}
	c.Found = append(c.Found, found(f, pkg, name, d))
}

func found(f *finding.Finding, pkg, name string, d *Diagnostic) Found {
	for i, s := range f.Trace {
		f.Trace[i].Posn = resolve(d.Posn, s.Posn)
	}
	return Found{f, pkg, d.Posn, name}
}

func compareFound(a, b Found) int {
	return cmp.Or(strings.Compare(a.Identity, b.Identity), ComparePosn(a.Posn, b.Posn))
}

// resolve makes a position of the trace absolute: messages have them relative to
// the directory of the diagnostic, so that they read well where a host prints the
// message as it is.
func resolve(diagnostic, posn string) string {
	file, line, _ := finding.SplitPosn(posn)
	if line == 0 || filepath.IsAbs(file) || !filepath.IsAbs(diagnostic) {
		return posn
	}
	return filepath.Join(filepath.Dir(diagnostic), filepath.FromSlash(posn))
}

// Text writes findings for people, by store, with the flow under each, and a
// summary. Paths are relative to where the user is.
func Text(w io.Writer, r *Report) error {
	if r.Tree == nil {
		return nil // standard error has it all
	}
	var b strings.Builder
	store := ""
	for i, f := range r.Found {
		if i > 0 {
			b.WriteString("\n")
		}
		if f.Identity != store {
			store = f.Identity
			fmt.Fprintf(&b, "%s: %s, %s\n", finding.Clean(f.Identity), f.Class, f.Place)
		}
		writeFinding(&b, f, r.Dir)
	}
	if len(r.Found) > 0 {
		b.WriteString("\n")
	}
	for _, m := range r.Remarks {
		fmt.Fprintf(&b, "%s: %s [%s]\n", shown(r.Dir, m.Posn), m.Message(), m.Check)
	}
	if len(r.Remarks) > 0 {
		b.WriteString("\n")
	}
	if r.ShowAccepted {
		writeAccepted(&b, r)
	}
	if r.ShowUnknown {
		writeUnknown(&b, r.Unknown)
	}
	writeCaches(&b, r)
	for _, n := range r.Notes {
		posn := shown(r.Dir, n.File)
		if n.Line > 0 {
			posn += ":" + strconv.Itoa(n.Line)
		}
		b.WriteString(finding.Clean(posn+": "+n.Text) + "\n")
	}
	b.WriteString(Summary(r) + "\n")
	_, err := io.WriteString(w, b.String())
	return err
}

// labelWidth is the width of the longest label of a line of the flow.
const labelWidth = len("suppressed")

func writeFinding(b *strings.Builder, f Found, dir string) {
	fmt.Fprintf(b, "  %s: %s [%s]\n", shown(dir, f.Posn), headline(f), f.Check)
	writeTrace(b, f.Trace, dir)
	if f.Why != "" {
		writeLine(b, "review", f.Why)
	}
	writeLine(b, "replicas", f.Class.Difference())
	writeLine(b, "instead", f.Remedy)
}

func writeTrace(b *strings.Builder, trace []finding.Step, dir string) {
	for _, s := range trace {
		text := Short(dir, s.Posn)
		if s.Note != "" {
			text += "  " + s.Note
		}
		writeLine(b, string(s.Role), text)
	}
}

func writeLine(b *strings.Builder, label, text string) {
	fmt.Fprintf(b, "    %-*s  %s\n", labelWidth, label, finding.Clean(text))
}

// Summary is the last line of the text output.
func Summary(r *Report) string {
	proved, review := make(map[string]bool), make(map[string]bool)
	for _, f := range r.Found {
		if f.Tier == finding.Review {
			review[f.Identity] = true
		} else {
			proved[f.Identity] = true
		}
	}
	var parts []string
	if len(proved) > 0 {
		parts = append(parts, count(len(proved), "store keeps", "stores keep")+" client state")
	}
	if len(review) > 0 {
		parts = append(parts, count(len(review), "store", "stores")+" to review")
	}
	if n := len(r.Remarks); n > 0 {
		parts = append(parts, count(n, "directive accepts", "directives accept")+" nothing")
	}
	by := make(map[By]int)
	for _, a := range r.Accepted {
		by[a.By]++
	}
	if len(parts) == 0 {
		none := "no session state found"
		if by[ByBaseline] > 0 {
			none = "no new session state found"
		}
		if len(r.Failed) > 0 {
			none += " in what could be checked"
		}
		parts = append(parts, none)
	}
	if n := by[ByBaseline]; n > 0 {
		parts = append(parts, count(n, "finding", "findings")+" known")
	}
	if n := by[ByDirective] + by[ByConfiguration]; n > 0 && r.ShowAccepted {
		parts = append(parts, count(n, "finding", "findings")+" accepted")
	}
	if n := len(r.Failed); n > 0 {
		parts = append(parts, fmt.Sprintf("%d not checked", n))
	}
	if n := unknownCalls(r.Unknown); n > 0 {
		parts = append(parts, count(n, "call", "calls")+" not understood")
	}
	return strings.Join(parts, ", ")
}

func count(n int, one, many string) string {
	if n == 1 {
		return fmt.Sprintf("%d %s", n, one)
	}
	return fmt.Sprintf("%d %s", n, many)
}

// Short makes the file of a position relative to dir where that is shorter.
func Short(dir, posn string) string {
	if !filepath.IsAbs(posn) {
		return posn
	}
	rel, err := filepath.Rel(dir, posn)
	if err != nil || len(rel) >= len(posn) {
		return posn
	}
	return rel
}

// shown is a position at the beginning of a line. Behind any white space that the name
// of a file begins with could stand a command for the runner of a workflow.
func shown(dir, posn string) string {
	posn = finding.Clean(Short(dir, posn))
	if strings.HasPrefix(posn, " ") || strings.HasPrefix(posn, ":") {
		return "./" + posn
	}
	return posn
}
