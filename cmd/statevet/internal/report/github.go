package report

import (
	"fmt"
	"io"
	"strings"

	"github.com/statevet/statevet/analyzer/finding"
)

// GitHub writes findings as commands of a GitHub workflow, which the web pages show
// beside the lines of a pull request, and the summary as it is.
func GitHub(w io.Writer, r *Report) error {
	var b strings.Builder
	annotate := func(fails bool, posn, check, text string) {
		level := "warning"
		if fails {
			level = "error"
		}
		file, line, col := finding.SplitPosn(posn)
		file, _ = r.FromRoot(file)
		fmt.Fprintf(&b, "::%s file=%s,line=%d,col=%d,title=%s::%s\n", level,
			property(file), max(line, 1), max(col, 1), property("statevet "+check), data(text))
	}
	for _, f := range r.Found {
		annotate(r.Fails(f), f.Posn, f.Check, annotation(r, f))
	}
	for _, m := range r.Remarks {
		annotate(r.RemarkFails(m), m.Posn, m.Check, m.Message())
	}
	for _, f := range r.Failed {
		fmt.Fprintf(&b, "::error title=%s::%s\n", property("statevet: not checked"), data(finding.Clean(f.Pkg)+": "+finding.Clean(f.Why)))
	}
	for _, n := range r.Notes {
		file, _ := r.FromRoot(n.File)
		fmt.Fprintf(&b, "::notice file=%s,line=%d,title=statevet::%s\n", property(file), max(n.Line, 1), data(finding.Clean(n.Text)))
	}
	if r.Tree != nil {
		b.WriteString(Summary(r) + "\n")
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// annotation is what is said of a finding in a place where nobody sees the rest.
func annotation(r *Report, f Found) string {
	lines := []string{headline(f), "store " + finding.Clean(f.Identity)}
	for _, s := range f.Trace {
		posn := s.Posn
		if file, line, col := finding.SplitPosn(posn); line > 0 {
			file, _ = r.FromRoot(file)
			posn = fmt.Sprintf("%s:%d:%d", file, line, col)
		}
		line := string(s.Role) + " " + posn
		if s.Note != "" {
			line += "  " + s.Note
		}
		lines = append(lines, finding.Clean(line))
	}
	if f.Why != "" {
		lines = append(lines, "review "+finding.Clean(f.Why))
	}
	lines = append(lines, "replicas "+f.Class.Difference(), "instead "+finding.Clean(f.Remedy))
	return strings.Join(lines, "\n")
}

// headline says in one line what was found.
func headline(f Found) string {
	tier := ""
	if f.Tier == finding.Review {
		tier = "review: "
	}
	return fmt.Sprintf("%s%s keeps %s between requests", tier, finding.Clean(f.Name), finding.Clean(f.What))
}

// data escapes the text of a workflow command, which ends with its line.
func data(s string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A").Replace(s)
}

// property escapes a value before the text, which colons and commas would end.
func property(s string) string {
	return strings.NewReplacer(":", "%3A", ",", "%2C").Replace(data(finding.Clean(s)))
}
