package drive

import (
	"encoding/json"
	"fmt"
	"go/token"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/statevet/statevet/analyzer/finding"
)

// The JSON of a diagnostic, as all tools of go vet print it.
type jsonDiagnostic struct {
	Category string        `json:"category,omitempty"`
	Posn     string        `json:"posn"`
	End      string        `json:"end"`
	Message  string        `json:"message"`
	Related  []jsonRelated `json:"related,omitempty"`
}

type jsonRelated struct {
	Posn    string `json:"posn"`
	End     string `json:"end"`
	Message string `json:"message"`
}

// JSON writes results about a package in the layout of go vet -json: one object,
// package ID, then analyzer, then diagnostics. shown makes of a position what is
// written, nil for the position as it is.
func (c *Checked) JSON(w io.Writer, results []Result, shown func(posn string) string) error {
	posn := func(pos token.Pos) string {
		s := c.Fset.Position(pos).String()
		if shown != nil {
			s = shown(s)
		}
		return s
	}
	end := func(pos, end token.Pos) string {
		if end.IsValid() {
			return posn(end)
		}
		return posn(pos)
	}
	said := make(map[string][]jsonDiagnostic)
	for _, res := range results {
		for _, d := range res.Diagnostics {
			j := jsonDiagnostic{Category: d.Category, Posn: posn(d.Pos), End: end(d.Pos, d.End), Message: d.Message}
			for _, r := range d.Related {
				j.Related = append(j.Related, jsonRelated{posn(r.Pos), end(r.Pos, r.End), r.Message})
			}
			said[res.Analyzer.Name] = append(said[res.Analyzer.Name], j)
		}
	}
	tree := make(map[string]map[string][]jsonDiagnostic)
	if len(said) > 0 {
		tree[c.ID] = said
	}
	text, err := json.MarshalIndent(tree, "", "\t")
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(w, "%s\n", text)
	return err
}

// Harmless is a position for go vet, which prints what it reads in JSON as it is. It
// shortens the path, so that any part of a file's name may begin a line, and be taken
// for a command by the runner of a workflow.
func Harmless(posn string) string { return strings.ReplaceAll(finding.Clean(posn), "::", "__") }

// Text writes results as the compiler writes errors, each with its line and
// context lines around it, unless context is negative. Files of other packages are
// not read.
func (c *Checked) Text(w io.Writer, results []Result, context int) {
	for _, res := range results {
		for _, d := range res.Diagnostics {
			c.line(w, d.Pos, d.End, d.Message, context)
			for _, r := range d.Related {
				c.line(w, r.Pos, r.End, "\t"+r.Message, context)
			}
		}
	}
}

func (c *Checked) line(w io.Writer, pos, end token.Pos, message string, context int) {
	posn := c.Fset.Position(pos)
	fmt.Fprintf(w, "%s: %s\n", Harmless(posn.String()), message)
	// A line directive may name any file, so that lines come from where it stands.
	posn = c.Fset.PositionFor(pos, false)
	if context < 0 || !slices.Contains(c.GoFiles, posn.Filename) {
		return
	}
	last := posn.Line
	if end.IsValid() {
		last = c.Fset.PositionFor(end, false).Line
	}
	data, err := os.ReadFile(posn.Filename)
	if err != nil {
		return
	}
	for i, line := range strings.Split(string(data), "\n") {
		if n := i + 1; posn.Line-context <= n && n <= last+context {
			fmt.Fprintf(w, "%d\t%s\n", n, finding.Clean(strings.ReplaceAll(line, "\t", "    ")))
		}
	}
}

// Found reports whether there is a diagnostic.
func Found(results []Result) bool {
	return slices.ContainsFunc(results, func(r Result) bool { return len(r.Diagnostics) > 0 })
}
