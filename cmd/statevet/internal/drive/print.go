package drive

import (
	"encoding/json"
	"fmt"
	"go/token"
	"io"
	"os"
	"slices"
	"strings"
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
// package ID, then analyzer, then diagnostics.
func (c *Checked) JSON(w io.Writer, results []Result) error {
	posn := func(pos token.Pos) string { return c.Fset.Position(pos).String() }
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

// Text writes results as the compiler writes errors, each with its line and
// context lines around it, unless context is negative.
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
	fmt.Fprintf(w, "%s: %s\n", posn, message)
	if context < 0 {
		return
	}
	last := posn.Line
	if end.IsValid() {
		last = c.Fset.Position(end).Line
	}
	data, err := os.ReadFile(posn.Filename)
	if err != nil {
		return
	}
	for i, line := range strings.Split(string(data), "\n") {
		if n := i + 1; posn.Line-context <= n && n <= last+context {
			fmt.Fprintf(w, "%d\t%s\n", n, line)
		}
	}
}

// Found reports whether there is a diagnostic.
func Found(results []Result) bool {
	return slices.ContainsFunc(results, func(r Result) bool { return len(r.Diagnostics) > 0 })
}
