package replaytest

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

func TestParseComment(t *testing.T) {
	tests := []struct {
		comment string
		want    []string // nil: no want comment
		err     string
	}{
		{comment: "// a want of care"},
		{comment: "/* block */"},
		{comment: `// want "a b"`, want: []string{"a b"}},
		{comment: "//want `x\\.y`", want: []string{`x\.y`}},
		{comment: "// want `one` \"two\\t\"", want: []string{"one", "two\t"}},
		{comment: "//lint:ignore fieldstate why // want `^x`", want: []string{"^x"}},
		{comment: "// want", err: "no quoted string"},
		{comment: "// want name:`fact`", err: "want a quoted string"},
		{comment: "// want `(`", err: "missing closing"},
		{comment: "// want \"open", err: "not terminated"},
	}
	for _, test := range tests {
		got, err := parseComment(test.comment)
		if test.err != "" {
			if err == nil || !strings.Contains(err.Error(), test.err) {
				t.Errorf("%s: error %v, want one with %q", test.comment, err, test.err)
			}
			continue
		}
		var texts []string
		for _, rx := range got {
			texts = append(texts, rx.String())
		}
		if err != nil || !slices.Equal(texts, test.want) {
			t.Errorf("%s: got %q, %v, want %q", test.comment, texts, err, test.want)
		}
	}
}

func TestParseProgram(t *testing.T) {
	dir := t.TempDir()
	write(t, filepath.Join(dir, "b", "b.go"), "package b\n\nvar x = 1 // want `x` `y`\n")
	write(t, filepath.Join(dir, "a.go"), "package a // want `first`\n")
	write(t, filepath.Join(dir, "notes.txt"), "// want `not Go`\n")
	wants, err := ParseProgram(dir)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, w := range wants {
		got = append(got, w.String())
	}
	want := []string{
		"a.go:1: want a finding matching `first`",
		"b/b.go:3: want a finding matching `x`",
		"b/b.go:3: want a finding matching `y`",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestParseFact(t *testing.T) {
	tests := []struct {
		comment, want, err string
	}{
		{comment: "// in fact not"},
		{comment: "// fact of the matter"},
		{comment: "// factory"},
		{comment: "// no facts"},
		{comment: "// fact `a b` \"c\"", want: "fact `a b`; fact `c`"},
		{comment: "// no fact `a`", want: "no fact `a`"},
		{comment: "// fact `a` b", err: "want a quoted string"},
		{comment: "// fact `", err: "not terminated"},
	}
	for _, test := range tests {
		got, err := parseFact(test.comment)
		if test.err != "" {
			if err == nil || !strings.Contains(err.Error(), test.err) {
				t.Errorf("%s: error %v, want one with %q", test.comment, err, test.err)
			}
			continue
		}
		var texts []string
		for _, e := range got {
			texts = append(texts, e.String())
		}
		if text := strings.Join(texts, "; "); err != nil || text != test.want {
			t.Errorf("%s: got %q, %v, want %q", test.comment, text, err, test.want)
		}
	}
}

func TestFactHolds(t *testing.T) {
	const text = "Put: updates m key {param0}\nm is observed"
	tests := []struct {
		comment string
		want    bool
	}{
		{"// fact `m is observed`", true},
		{"// fact `Put: ` `key {param0}`", true},
		{"// fact `{param0}\nm`", false}, // no line has both
		{"// fact `m is refilled`", false},
		{"// no fact `m is refilled`", true},
		{"// no fact `m is observed`", false},
	}
	for _, test := range tests {
		list, err := parseFact(test.comment)
		if err != nil {
			t.Fatal(err)
		}
		holds := true
		for _, e := range list {
			holds = holds && e.holds(text)
		}
		if holds != test.want {
			t.Errorf("%s holds: %t, want %t", test.comment, holds, test.want)
		}
	}
}

func TestDecode(t *testing.T) {
	const output = `{"x/b": {"fieldstate": [{"posn": "/p/b/b.go:4:2", "message": "two\n\tlines"}]}}
{"x/b [x/b.test]": {"fieldstate": [{"posn": "/p/b/b.go:4:2", "message": "two\n\tlines"}], "closurestate": []}}
{}
{"x/a": {"packagestate": [{"posn": "a/a.go:3:1", "message": "one"}]}}`
	diags, err := Decode([]byte(output), "/p")
	if err != nil {
		t.Fatal(err)
	}
	want := []Diagnostic{
		{Package: "x/a", Analyzer: "packagestate", File: "a/a.go", Line: 3, Message: "one"},
		{Package: "x/b", Analyzer: "fieldstate", File: "b/b.go", Line: 4, Message: "two\n\tlines"},
	}
	if !slices.Equal(diags, want) {
		t.Errorf("got %v, want %v", diags, want)
	}
	for name, bad := range map[string]string{
		"a failed analyzer":  `{"x": {"fieldstate": {"error": "boom"}}}`,
		"another program":    `{"x": {"fieldstate": [{"posn": "/q/a.go:1:1", "message": "m"}]}}`,
		"no column":          `{"x": {"fieldstate": [{"posn": "a.go:1", "message": "m"}]}}`,
		"text, not JSON":     "# x\na.go:1:1: m\n",
		"a truncated stream": `{"x": {`,
	} {
		if diags, err := Decode([]byte(bad), "/p"); err == nil {
			t.Errorf("%s: got %v, want an error", name, diags)
		}
	}
}

func TestCompare(t *testing.T) {
	wants := []Expectation{
		{File: "a.go", Line: 1, Message: regexp.MustCompile("^one")},
		{File: "a.go", Line: 2, Message: regexp.MustCompile("^two")},
		{File: "b.go", Line: 1, Message: regexp.MustCompile("^one")},
	}
	diags := []Diagnostic{
		{Analyzer: "x", File: "a.go", Line: 1, Message: "one"},
		{Analyzer: "x", File: "a.go", Line: 1, Message: "one again"},
		{Analyzer: "x", File: "a.go", Line: 2, Message: "not two"},
		{Analyzer: "x", File: "b.go", Line: 1, Message: "one"},
	}
	want := []string{
		"a.go:1: got x: one again",
		"a.go:2: got x: not two",
		"a.go:2: want a finding matching `^two`",
	}
	if got := Compare(wants, diags); !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestProgramsNone(t *testing.T) {
	dir := t.TempDir()
	write(t, filepath.Join(dir, "programs", "empty", "a.go"), "package a\n")
	if programs, err := Programs(dir); err == nil {
		t.Errorf("got %v, want an error", programs)
	}
}

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}
