// Package report reads what go vet -json prints and shows it to people and
// programs.
//
// A tree is that output as one object: package path, then analyzer, then either
// a list of diagnostics or an error of the analyzer. go vet prints an object for
// every package, in the order in which the analyses end; a tree has them merged
// and sorted, so that two runs over the same sources print the same bytes.
package report

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf16"

	"github.com/statevet/statevet/analyzer/finding"
)

// Tree is the merged output of go vet -json.
type Tree map[string]map[string]Result

// Result is what one analyzer said about one package.
type Result struct {
	Err         string       // the analyzer's error, "" for none
	Diagnostics []Diagnostic // sorted by position
}

// Diagnostic is one diagnostic, and the text it was decoded from, which may have
// fields that are not known here.
type Diagnostic struct {
	Posn    string `json:"posn"`
	Message string `json:"message"`
	raw     json.RawMessage
}

// Parse merges the objects of go vet's standard output. Lines that begin with #
// name packages and are skipped.
func Parse(out []byte) (Tree, error) {
	tree := make(Tree)
	dec := json.NewDecoder(bytes.NewReader(withoutHeaders(out)))
	for {
		var unit map[string]map[string]json.RawMessage
		if err := dec.Decode(&unit); err != nil {
			if errors.Is(err, io.EOF) {
				return tree, nil
			}
			return tree, fmt.Errorf("output of go vet: %w", err)
		}
		for pkg, analyzers := range unit {
			for name, raw := range analyzers {
				if err := tree.add(pkg, name, raw); err != nil {
					return tree, fmt.Errorf("output of go vet: %s: %s: %w", pkg, name, err)
				}
			}
		}
	}
}

func withoutHeaders(out []byte) []byte {
	var b bytes.Buffer
	for line := range bytes.Lines(out) {
		if !bytes.HasPrefix(line, []byte("#")) {
			b.Write(line)
		}
	}
	return b.Bytes()
}

// add merges a result; the same package may come more than once, as itself and
// as a variant of itself for a test.
func (t Tree) add(pkg, name string, raw json.RawMessage) error {
	if t[pkg] == nil {
		t[pkg] = make(map[string]Result)
	}
	res := t[pkg][name]
	if !bytes.HasPrefix(raw, []byte("[")) {
		var e struct {
			Error string `json:"error"`
		}
		if err := json.Unmarshal(raw, &e); err != nil {
			return err
		}
		res.Err = cmp.Or(e.Error, "unknown error")
		t[pkg][name] = res
		return nil
	}
	var list []json.RawMessage
	if err := json.Unmarshal(raw, &list); err != nil {
		return err
	}
	for _, item := range list {
		d := Diagnostic{raw: item}
		if err := json.Unmarshal(item, &d); err != nil {
			return err
		}
		res.Diagnostics = append(res.Diagnostics, d)
	}
	slices.SortFunc(res.Diagnostics, compare)
	res.Diagnostics = slices.CompactFunc(res.Diagnostics, func(a, b Diagnostic) bool { return compare(a, b) == 0 })
	t[pkg][name] = res
	return nil
}

// Keep drops the packages for which keep is false. Its argument posn is a
// position in the package, "" if there is none.
func (t Tree) Keep(keep func(pkg, posn string) bool) {
	maps.DeleteFunc(t, func(pkg string, analyzers map[string]Result) bool {
		posn := ""
		for _, name := range slices.Sorted(maps.Keys(analyzers)) {
			if list := analyzers[name].Diagnostics; len(list) > 0 {
				posn = list[0].Posn
				break
			}
		}
		return !keep(pkg, posn)
	})
}

// Select drops what the analyzers said for which selected is false, and the
// findings of tier review if these are not wanted.
func (t Tree) Select(selected func(analyzer string) bool, review bool) {
	for pkg, analyzers := range t {
		for name, res := range analyzers {
			if !review {
				res.Diagnostics = slices.DeleteFunc(res.Diagnostics, isReview)
				analyzers[name] = res
			}
			if !selected(name) || len(res.Diagnostics) == 0 && res.Err == "" {
				delete(analyzers, name)
			}
		}
		if len(analyzers) == 0 {
			delete(t, pkg)
		}
	}
}

// Filter drops the findings for which wants is false.
func (t Tree) Filter(wants func(Found) bool) {
	t.edit(func(pkg, name string, d *Diagnostic) bool {
		f, err := finding.Parse(d.Message)
		return err != nil || wants(found(f, pkg, name, d))
	})
}

func isReview(d Diagnostic) bool {
	if f, err := finding.Parse(d.Message); err == nil {
		return f.Tier == finding.Review
	}
	said, err := finding.ParseDirective(d.Message)
	return err == nil && said.Tier == finding.Review
}

// MarshalJSON writes a result as go vet does.
func (r Result) MarshalJSON() ([]byte, error) {
	if r.Err != "" {
		return json.Marshal(map[string]string{"error": r.Err})
	}
	list := make([]json.RawMessage, len(r.Diagnostics))
	for i, d := range r.Diagnostics {
		list[i] = d.raw
	}
	return json.Marshal(list)
}

// JSON writes the tree in the layout of go vet -json.
func JSON(w io.Writer, r *Report) error {
	t := r.Tree
	if t == nil {
		t = Tree{}
	}
	return WriteJSON(w, t)
}

// WriteJSON writes a value as JSON that may be shown on a terminal as it is.
func WriteJSON(w io.Writer, v any) error {
	text, err := json.MarshalIndent(v, "", "\t")
	if err != nil {
		return err
	}
	var b bytes.Buffer
	for _, r := range string(text) {
		switch {
		case r < 0x7f || unicode.IsPrint(r):
			b.WriteRune(r)
		case r > 0xffff:
			hi, lo := utf16.EncodeRune(r)
			fmt.Fprintf(&b, `\u%04x\u%04x`, hi, lo)
		default:
			fmt.Fprintf(&b, `\u%04x`, r)
		}
	}
	b.WriteByte('\n')
	_, err = w.Write(b.Bytes())
	return err
}

func compare(a, b Diagnostic) int {
	return cmp.Or(ComparePosn(a.Posn, b.Posn), strings.Compare(a.Message, b.Message), bytes.Compare(a.raw, b.raw))
}

// ComparePosn orders positions by file, line and column.
func ComparePosn(a, b string) int {
	aFile, aLine, aCol := finding.SplitPosn(a)
	bFile, bLine, bCol := finding.SplitPosn(b)
	return cmp.Or(strings.Compare(aFile, bFile), cmp.Compare(aLine, bLine), cmp.Compare(aCol, bCol), strings.Compare(a, b))
}
