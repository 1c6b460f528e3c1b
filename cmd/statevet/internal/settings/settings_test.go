package settings

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/statevet/statevet/analyzer/finding"
)

// tree writes files into a new directory, in which the module is.
func tree(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		name = filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func module(t *testing.T, conf string) string {
	return tree(t, map[string]string{
		"go.mod":                "module example.com/shop\n",
		FileName:                conf,
		"a.models":              "source example.com/x.Y\n",
		"models/b.models":       "",
		"cmd/admin/main.go":     "package main\n",
		"cmd/[x]/main.go":       "package main\n",
		"cmd/shared/shared.go":  "package shared\n",
		"cmd/shared/ignored.go": "//go:build ignore\n\npackage main\n",
	})
}

func TestLoad(t *testing.T) {
	dir := module(t, `# what we want
checks:
  fieldstate: off
  diskstate: true
classes: {limiter: false, connection: &no false, dedupe: *no}
single_replica:
  ./cmd/*: one instance
  example.com/shop/cmd/admin: "for two of us"
exclude:
  - path: internal/legacy/**/*.go
    reason: goes away
models:
  - a.models
  - models/b.models
fail_on: review
`)
	s, err := Find(dir, dir)
	if err != nil {
		t.Fatal(err)
	}
	p := s.Policy
	if p.Checks["fieldstate"] || !p.Checks["diskstate"] || len(p.Checks) != 2 {
		t.Errorf("checks: %v", p.Checks)
	}
	if off := p.Classes; len(off) != 3 || off[finding.Limiter] || off[finding.Connection] || off[finding.Dedupe] {
		t.Errorf("classes: %v", off)
	}
	for file, want := range map[string]string{
		"cmd/admin/main.go":          "one instance",
		"cmd/admin/internal/x/x.go":  "one instance",
		"cmd/[x]/x.go":               "one instance",
		"cmd/x/x.go":                 "",
		"cmd/shared/shared.go":       "",
		"internal/legacy/a/b/c.go":   "goes away",
		"internal/legacy/a/b/c.tmpl": "",
	} {
		got := ""
		if r := p.Accepting(filepath.Join(dir, file)); r != nil {
			got = r.Reason
		}
		if got != want {
			t.Errorf("%s is accepted by %q, want %q", file, got, want)
		}
	}
	if want := []string{filepath.Join(dir, "a.models"), filepath.Join(dir, "models/b.models")}; !slices.Equal(s.Models, want) {
		t.Errorf("models: %q", s.Models)
	}
	if s.FailOn != finding.Review {
		t.Errorf("fail on %s", s.FailOn)
	}
}

// What is empty says nothing.
func TestEmpty(t *testing.T) {
	want, err := None().Digest()
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{"", "# nothing\n", "{}\n", "---\n", "checks:\nclasses:\nsingle_replica:\nexclude:\nmodels:\n"} {
		dir := module(t, text)
		s, err := Find(dir, dir)
		if err != nil {
			t.Errorf("%q: %v", text, err)
			continue
		}
		if got, err := s.Digest(); err != nil || got != want {
			t.Errorf("%q: digest %s, want that of no file, %s (%v)", text, got, want, err)
		}
	}
}

func TestFaults(t *testing.T) {
	const keys = "checks, classes, exclude, fail_on, models, single_replica"
	for _, tt := range []struct{ text, want string }{
		{"check:\n", `1: unknown key "check": want one of ` + keys},
		{"\n- checks\n", "2: want keys " + keys},
		{"just text", "1: want keys " + keys},
		{"? [a]\n: b\n", "1: want keys " + keys},
		{"models:\n\nchecks:\nmodels: []\n", `4: key "models" is there already, on line 1`},
		{"checks:\n  fieldstat: false\n", `2: unknown check "fieldstat": want one of closurestate, directive, diskstate, fieldstate, goroutinestate, librarystate, packagestate`},
		{"checks:\n  internal: false\n", `2: unknown check "internal": want one of closurestate, directive, diskstate, fieldstate, goroutinestate, librarystate, packagestate`},
		{"checks: [fieldstate]\n", "1: want CHECK: true or false"},
		{"checks:\n  fieldstate: never\n", "2: fieldstate: want true or false"},
		{"checks:\n  fieldstate:\n", "2: fieldstate: want true or false"},
		{"checks:\n  fieldstate: [false]\n", "2: fieldstate: want true or false"},
		{"classes:\n  limit: off\n", `2: unknown class "limit": want one of session, auth, limiter, connection, job, conversation, dedupe, data, leak, other`},
		{"single_replica: ./cmd/admin\n", "1: want PACKAGE: REASON"},
		{"single_replica:\n  ./cmd/admin:\n", `2: single_replica "./cmd/admin": no reason`},
		{"single_replica:\n  ./cmd/admin: '  '\n", `2: single_replica "./cmd/admin": no reason`},
		{"single_replica:\n  cmd/admin: one\n", `2: single_replica "cmd/admin": want ./DIRECTORY, or an import path of the module`},
		{"single_replica:\n  ./cmd/shared: one\n", `2: single_replica "./cmd/shared": there is no package main`},
		{"single_replica:\n  ./cmd/...: one\n", `2: single_replica: path "cmd/...": want ** in place of ...: it stands for any number of directories`},
		{"single_replica:\n  ./cmd/[: one\n", `2: single_replica: path "cmd/[": malformed glob "["`},
		{"single_replica:\n  ./../cmd: one\n", `2: single_replica: path "../cmd": want one below the module root`},
		{"exclude: a\n", "1: want a list of paths with reasons"},
		{"exclude:\n  - a\n", "2: want path: PATH and reason: TEXT"},
		{"exclude:\n  -\n", "2: no path"},
		{"exclude:\n  - reason: r\n", "2: no path"},
		{"exclude:\n  - path: a\n", `2: path "a": no reason`},
		{"exclude:\n  - path: a\n    reason: [r]\n", `2: path "a": no reason`},
		{"exclude:\n  - path: a\n    why: r\n", `3: unknown key "why": want path and reason`},
		{"exclude:\n  - reason: r\n    path: '[a'\n", `3: path "[a": malformed glob "[a"`},
		{"exclude:\n  - path: /a\n    reason: r\n", `2: path "/a": want one below the module root`},
		{"models: a.models\n", "1: want a list of files"},
		{"models:\n  - {}\n", "2: want the name of a file"},
		{"models:\n  - a.models\n  - ./a.models\n", `3: "./a.models" is there already`},
		{"models:\n  - c.models\n", `2: models file "c.models": no such file or directory`},
		{"models:\n  - models\n", `2: models file "models": is a directory`},
		{"fail_on: all\n", "1: fail_on: want proved or review"},
		{"fail_on:\n", "1: fail_on: want proved or review"},
		{"fail_on: proved\n---\nfail_on: review\n", "2: a second document: want one"},
		{"checks:\n\tfieldstate: false\n", "2: found character that cannot start any token"},
		{"checks: {\n", "1: did not find expected node content"},
		{"checks: *a\n", " unknown anchor 'a' referenced"},
	} {
		dir := module(t, tt.text)
		_, err := Find(dir, dir)
		if want := FileName + ":" + tt.want; err == nil || err.Error() != want {
			t.Errorf("%q\nerror %v\nwant  %s", tt.text, err, want)
		}
	}
}

// Only what changes what is printed changes the digest.
func TestDigest(t *testing.T) {
	const text = "exclude: [{path: a, reason: r}]\nmodels: [a.models]\n"
	dir := module(t, text)
	digest := func(file, text string) string {
		t.Helper()
		if err := os.WriteFile(filepath.Join(dir, file), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
		s, err := Find(dir, dir)
		if err != nil {
			t.Fatal(err)
		}
		d, err := s.Digest()
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	first := digest(FileName, text)
	if d := digest(FileName, "# why\n"+strings.Replace(text, "reason: r", "reason: s", 1)); d != first {
		t.Error("a reason changes the digest")
	}
	seen := []string{first}
	for _, change := range []string{
		strings.Replace(text, "path: a", "path: b", 1),
		text + "fail_on: review\n",
		text + "checks: {fieldstate: false}\n",
		text + "classes: {leak: false}\n",
		text + "single_replica: {./cmd/admin: one}\n",
		strings.Replace(text, "a.models", "models/b.models", 1),
	} {
		d := digest(FileName, change)
		if slices.Contains(seen, d) {
			t.Errorf("%q does not change the digest", change)
		}
		seen = append(seen, d)
	}
	digest(FileName, text)
	if digest("a.models", "source example.com/x.Z\n") == first {
		t.Error("models do not change the digest")
	}
}

func TestForTool(t *testing.T) {
	dir := tree(t, map[string]string{
		"w/go.work":           "go 1.26\n",
		"w/" + FileName:       "checks: {fieldstate: false}\n",
		"w/m/go.mod":          "module m\n",
		"w/m/" + FileName:     "checks: {diskstate: false}\n",
		"w/m/a/b/b.go":        "package b\n",
		"other.yaml":          "checks: {packagestate: false}\n",
		"bare/a.go":           "package bare\n",
		"bare/" + FileName:    "nonsense\n",
		"broken/go.mod":       "module broken\n",
		"broken/" + FileName:  "nonsense\n",
		"broken/a/a.go":       "package a\n",
		"unreadable/go.mod":   "module unreadable\n",
		"unreadable/x/x.go":   "package x\n",
		"unreadable/x/y/y.go": "package y\n",
	})
	if err := os.Mkdir(filepath.Join(dir, "unreadable", FileName), 0o777); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name, env, work, dir string
		want                 string // the check that is off
		err                  string
	}{
		{name: "workspace", dir: "w/m/a/b", want: "fieldstate"},
		{name: "no workspace", dir: "w/m/a/b", work: "off", want: "diskstate"},
		{name: "named workspace", dir: "broken", work: filepath.Join(dir, "w/go.work"), want: "fieldstate"},
		{name: "environment", dir: "w/m", env: filepath.Join(dir, "other.yaml"), want: "packagestate"},
		{name: "off", dir: "broken/a", env: "off"},
		{name: "no module", dir: "bare"},
		{name: "broken", dir: "broken/a", err: "../.statevet.yaml:1: want keys"},
		{name: "relative", dir: "w", env: "other.yaml", err: "STATEVET_CONFIG=other.yaml: want an absolute path, or off"},
		{name: "missing", dir: "w", env: "/no/such.yaml", err: "configuration: open /no/such.yaml: no such file"},
		{name: "directory", dir: "unreadable/x", err: "is a directory"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Setenv(Env, tt.env)
			t.Setenv("GOWORK", tt.work)
			s, err := ForTool(filepath.Join(dir, tt.dir))
			if tt.err != "" {
				if err == nil || !strings.Contains(err.Error(), tt.err) {
					t.Errorf("error %v, want %s", err, tt.err)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			for _, check := range []string{"fieldstate", "diskstate", "packagestate"} {
				if _, off := s.Policy.Checks[check]; off != (check == tt.want) {
					t.Errorf("%s off: %t", check, off)
				}
			}
		})
	}
}
