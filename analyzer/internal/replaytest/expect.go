package replaytest

import (
	"errors"
	"fmt"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"text/scanner"
)

// An Expectation is one regular expression of a want comment.
type Expectation struct {
	File    string // slash-separated, relative to the program
	Line    int
	Message *regexp.Regexp
}

func (e Expectation) String() string {
	return fmt.Sprintf("%s:%d: want a finding matching %#q", e.File, e.Line, e.Message)
}

// ParseProgram returns the expectations of every Go file under dir, in order of
// file name and line.
func ParseProgram(dir string) ([]Expectation, error) {
	var wants []Expectation
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(path) != ".go" {
			return err
		}
		rel, err := filepath.Rel(dir, path)
		if err != nil {
			return err
		}
		found, err := parseFile(path, filepath.ToSlash(rel))
		wants = append(wants, found...)
		return err
	})
	return wants, err
}

func parseFile(path, name string) ([]Expectation, error) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, path, nil, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	var wants []Expectation
	for _, group := range file.Comments {
		for _, c := range group.List {
			line := fset.Position(c.Pos()).Line
			patterns, err := parseComment(c.Text)
			if err != nil {
				return nil, fmt.Errorf("%s:%d: %w", name, line, err)
			}
			for _, rx := range patterns {
				wants = append(wants, Expectation{File: name, Line: line, Message: rx})
			}
		}
	}
	return wants, nil
}

// parseComment reads the patterns of one comment, none if it is not a want
// comment. Like analysistest it also takes a want that follows another comment
// on the line, so that a directive can carry one. Facts (name:"pattern") are an
// error: go vet prints none, so they could not be checked in every mode, and have
// comments of their own (fact.go).
func parseComment(text string) ([]*regexp.Regexp, error) {
	body := strings.TrimSpace(strings.TrimPrefix(text, "//"))
	if i := strings.Index(body, "// want"); i >= 0 {
		body = body[i+len("// "):]
	}
	rest, ok := strings.CutPrefix(body, "want")
	if !ok {
		return nil, nil
	}
	texts, err := parseStrings(rest)
	if err != nil {
		return nil, fmt.Errorf("want comment: %w", err)
	}
	var patterns []*regexp.Regexp
	for _, text := range texts {
		rx, err := regexp.Compile(text)
		if err != nil {
			return nil, fmt.Errorf("want comment: %w", err)
		}
		patterns = append(patterns, rx)
	}
	return patterns, nil
}

// parseStrings reads a list, not empty, of Go's string literals.
func parseStrings(list string) ([]string, error) {
	var failed error
	sc := new(scanner.Scanner).Init(strings.NewReader(list))
	sc.Mode = scanner.ScanStrings | scanner.ScanRawStrings
	sc.Error = func(_ *scanner.Scanner, msg string) { failed = errors.New(msg) }
	var texts []string
	for tok := sc.Scan(); tok != scanner.EOF; tok = sc.Scan() {
		if tok != scanner.String && tok != scanner.RawString {
			return nil, fmt.Errorf("got %s, want a quoted string", scanner.TokenString(tok))
		}
		text, err := strconv.Unquote(sc.TokenText())
		if err != nil {
			break // the scanner has reported it
		}
		texts = append(texts, text)
	}
	if failed == nil && len(texts) == 0 {
		failed = errors.New("no quoted string")
	}
	return texts, failed
}
