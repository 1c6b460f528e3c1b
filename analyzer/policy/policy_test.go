package policy_test

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/statevet/statevet/analyzer/finding"
	"github.com/statevet/statevet/analyzer/policy"
)

func TestMatch(t *testing.T) {
	for _, tt := range []struct {
		glob, name string
		want       bool
	}{
		{"a/b.go", "a/b.go", true},
		{"a", "a/b.go", true}, // below
		{"./a/", "a/b.go", true},
		{"a", "ab/b.go", false},
		{"b.go", "a/b.go", false},
		{"*", "a/b.go", true},
		{"*/c", "a/b/c/d.go", false},
		{"*/b", "a/b/c/d.go", true},
		{"**/c", "a/b/c/d.go", true},
		{"**/c", "c/d.go", true},
		{"a/**/d.go", "a/d.go", true},
		{"a/**/d.go", "a/b/c/d.go", true},
		{"a/**/d.go", "b/c/d.go", false},
		{"**/*_gen.go", "a/b/x_gen.go", true},
		{"**/*_gen.go", "a/b/x.go", false},
		{"**/**/x/**", "a/x/b.go", true},
		{"a/b/c", "a/b", false},
		{".", "a/b.go", true},
		{"[a", "[a", false},
	} {
		if got := policy.Match(tt.glob, tt.name); got != tt.want {
			t.Errorf("Match(%q, %q) = %t", tt.glob, tt.name, got)
		}
	}
}

func TestCheckGlob(t *testing.T) {
	for glob, want := range map[string]string{
		"a/**/[b-d]*.go": "",
		"":               "want a path",
		"/a":             "below the module root",
		"a/../../b":      "below the module root",
		"./a/...":        "want ** in place of ...",
		"a/[b":           `malformed glob "[b"`,
		"a/**.go":        `malformed glob "**.go"`,
	} {
		err := policy.CheckGlob(glob)
		if want == "" && err != nil || want != "" && (err == nil || !strings.Contains(err.Error(), want)) {
			t.Errorf("CheckGlob(%q): %v, want %q", glob, err, want)
		}
	}
}

func TestWants(t *testing.T) {
	root := t.TempDir()
	p := &policy.Policy{
		Root:    root,
		Checks:  map[string]bool{"fieldstate": false, "packagestate": true},
		Classes: map[finding.Class]bool{finding.Limiter: false},
		Rules:   []policy.Rule{{"legacy", "goes away"}},
	}
	for _, tt := range []struct {
		place finding.Place
		class finding.Class
		file  string
		want  bool
	}{
		{finding.Package, finding.Session, "a/a.go", true},
		{finding.Closure, finding.Session, "a/a.go", true},
		{finding.Field, finding.Session, "a/a.go", false},
		{finding.Package, finding.Limiter, "a/a.go", false},
		{finding.Package, finding.Session, "legacy/a.go", false},
		{finding.Package, finding.Session, "../legacy/a.go", true},
	} {
		f := &finding.Finding{Place: tt.place, Class: tt.class}
		if got := p.Wants(f, filepath.Join(root, tt.file)); got != tt.want {
			t.Errorf("%+v: %t", tt, got)
		}
	}
	if !(*policy.Policy)(nil).Wants(&finding.Finding{Place: finding.Field}, "a.go") {
		t.Error("no policy: not wanted")
	}
	if r := p.Accepting(filepath.Join(root, "legacy/x/y.go")); r == nil || r.Reason != "goes away" {
		t.Errorf("accepting: %v", r)
	}
}

func TestWantsRemarks(t *testing.T) {
	root := t.TempDir()
	accepting := []policy.Rule{{Path: "a", Reason: "old"}}
	for _, tt := range []struct {
		name string
		p    *policy.Policy
		want bool
	}{
		{"none", nil, true},
		{"empty", &policy.Policy{Root: root}, true},
		{"another check off", &policy.Policy{Root: root, Checks: map[string]bool{"fieldstate": false}}, true},
		{"on", &policy.Policy{Root: root, Checks: map[string]bool{finding.DirectiveCheck: true}}, true},
		{"off", &policy.Policy{Root: root, Checks: map[string]bool{finding.DirectiveCheck: false}}, false},
		{"accepted", &policy.Policy{Root: root, Rules: accepting}, false},
	} {
		if got := tt.p.WantsRemarks(filepath.Join(root, "a", "a.go")); got != tt.want {
			t.Errorf("%s: %t", tt.name, got)
		}
	}
}
