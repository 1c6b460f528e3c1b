package replaytest

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"github.com/statevet/statevet/analyzer/finding"
)

// A Diagnostic is what a run printed for one finding.
type Diagnostic struct {
	Package  string // as the JSON names it, without the name of a test variant
	Analyzer string
	File     string // slash-separated, relative to the program
	Line     int
	Message  string
}

func (d Diagnostic) String() string {
	return fmt.Sprintf("%s:%d: got %s: %s", d.File, d.Line, d.Analyzer, d.Message)
}

// Decode reads the JSON trees that go vet -json prints, one after another, for
// the program in dir. An analyzer that failed, and a file outside dir, are errors.
func Decode(output []byte, dir string) ([]Diagnostic, error) {
	var diags []Diagnostic
	dec := json.NewDecoder(bytes.NewReader(output))
	for {
		var tree map[string]map[string]json.RawMessage
		if err := dec.Decode(&tree); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return nil, fmt.Errorf("output is not a tree of go vet -json: %w\n%s", err, output)
		}
		for pkg, byAnalyzer := range tree {
			for analyzer, raw := range byAnalyzer {
				found, err := decodeList(raw, dir)
				if err != nil {
					return nil, fmt.Errorf("%s: %s: %w", pkg, analyzer, err)
				}
				for _, d := range found {
					d.Package, _, _ = strings.Cut(pkg, " ")
					d.Analyzer = analyzer
					diags = append(diags, d)
				}
			}
		}
	}
	// A package and its test variant print the same findings.
	slices.SortFunc(diags, func(a, b Diagnostic) int { return strings.Compare(a.String(), b.String()) })
	return slices.Compact(diags), nil
}

func decodeList(raw json.RawMessage, dir string) ([]Diagnostic, error) {
	var list []struct{ Posn, Message string }
	if err := json.Unmarshal(raw, &list); err != nil {
		return nil, fmt.Errorf("no list of diagnostics: %s", raw)
	}
	var diags []Diagnostic
	for _, item := range list {
		file, line, err := splitPosn(item.Posn, dir)
		if err != nil {
			return nil, err
		}
		diags = append(diags, Diagnostic{File: file, Line: line, Message: item.Message})
	}
	return diags, nil
}

// splitPosn splits file:line:column, the file absolute or relative to dir.
func splitPosn(posn, dir string) (file string, line int, err error) {
	file, line, column := finding.SplitPosn(posn)
	if column == 0 {
		return "", 0, fmt.Errorf("position %q: want file:line:column", posn)
	}
	if filepath.IsAbs(file) {
		if file, err = filepath.Rel(dir, file); err != nil || !filepath.IsLocal(file) {
			return "", 0, fmt.Errorf("position %q is outside the program", posn)
		}
	}
	return filepath.ToSlash(file), line, nil
}

// Compare returns one line for each expectation that no diagnostic meets and
// each diagnostic that no expectation allows, in order of position.
func Compare(wants []Expectation, diags []Diagnostic) []string {
	var problems []string
	open := slices.Clone(wants)
	for _, d := range diags {
		i := slices.IndexFunc(open, func(e Expectation) bool {
			return e.File == d.File && e.Line == d.Line && e.Message.MatchString(d.Message)
		})
		if i < 0 {
			problems = append(problems, d.String())
			continue
		}
		open = slices.Delete(open, i, i+1)
	}
	for _, e := range open {
		problems = append(problems, e.String())
	}
	slices.Sort(problems)
	return problems
}
