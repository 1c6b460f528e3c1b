package source

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/txtar"

	"github.com/statevet/statevet/analyzer"
)

const program = `
-- go.mod --
module m

go 1.26
-- main.go --
package main

import (
	"net/http"

	"m/store"
)

func main() {
	s := store.New()
	http.HandleFunc("/in", func(w http.ResponseWriter, r *http.Request) { s.Set(r.FormValue("k"), r.FormValue("v")) })
	http.HandleFunc("/out", func(w http.ResponseWriter, r *http.Request) { w.Write([]byte(s.Get(r.FormValue("k")))) })
	_ = http.ListenAndServe(":80", nil)
}
-- store/store.go --
package store

type Store struct{ m map[string]string }

func New() *Store { return &Store{m: make(map[string]string)} }

func (s *Store) Set(k, v string)     { s.m[k] = v }
func (s *Store) Get(k string) string { return s.m[k] }
`

// analyse lists and analyses a program, with files added to it.
func analyse(t *testing.T, more string, pattern string) (string, error) {
	t.Helper()
	said, err := Analyse(t.Context(), listed(t, more, pattern), suite(), nil, nil, func() {})
	return string(said), err
}

func listed(t *testing.T, more string, pattern string) []*Package {
	t.Helper()
	dir := t.TempDir()
	for _, f := range txtar.Parse([]byte(program + more)).Files {
		name := filepath.Join(dir, filepath.FromSlash(f.Name))
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, f.Data, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.Command("go", append(ListArgs(), "-e", pattern)...)
	cmd.Dir = dir
	cmd.Env = append(cmd.Environ(), "GOFLAGS=", "GOWORK=off", "CGO_ENABLED=1")
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	list, err := Parse(out)
	if err != nil {
		t.Fatal(err)
	}
	return list
}

func suite() []*analysis.Analyzer { return analyzer.New(&analyzer.Config{Review: true}) }

// A store is found through the facts of the package below, and a package that was
// not asked for is analysed like one that was: go vet prints it as well.
func TestAnalyse(t *testing.T) {
	said, err := analyse(t, "", ".")
	if err != nil {
		t.Fatal(err)
	}
	if want := `field Store.m keeps r.FormValue(\"v\") between requests`; strings.Count(said, want) != 1 {
		t.Errorf("want one %s in %s", want, said)
	}
	if !strings.Contains(said, `"posn": `) || !strings.Contains(said, "store.go:7:") {
		t.Errorf("want a position in store.go in %s", said)
	}
}

// What is not plain is for go vet to tell.
func TestNotPlain(t *testing.T) {
	for name, file := range map[string]string{
		"cgo":        "package a\n\n// int one(void);\nimport \"C\"\n\nvar X = C.one()\n",
		"type error": "package a\n\nvar X int = \"\"\n",
		"syntax":     "package a\n\nvar\n",
		"no import":  "package a\n\nimport _ \"m/missing\"\n",
		"below":      "package a\n\nimport _ \"m/bad\"\n",
	} {
		t.Run(name, func(t *testing.T) {
			said, err := analyse(t, "-- a/a.go --\n"+file+"-- bad/bad.go --\npackage bad\n\nvar X int = true\n", "./a")
			if err == nil || said != "" {
				t.Errorf("error %v, said %q", err, said)
			}
		})
	}
	if _, err := analyse(t, "-- c/c.go --\npackage c\n\nimport \"C\"\n", "./c"); !errors.Is(err, errNotPlain) {
		t.Errorf("error %v", err)
	}
}

// A panic is an error that names the package.
func TestPanic(t *testing.T) {
	broken := &analysis.Analyzer{Name: "broken", Run: func(*analysis.Pass) (any, error) { panic("no such thing") }}
	said, err := Analyse(t.Context(), listed(t, "", "./store"), []*analysis.Analyzer{broken}, nil, nil, func() {})
	if err == nil || err.Error() != "m/store: panic: no such thing" || said != nil {
		t.Errorf("error %v, said %q", err, said)
	}
}

// Who interrupts a long analysis does not wait for its end. What was analysed before
// is counted.
func TestInterrupt(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	end := make(chan struct{})
	defer close(end)
	long := &analysis.Analyzer{Name: "long", Run: func(pass *analysis.Pass) (any, error) {
		if pass.Pkg.Path() == "m" {
			cancel()
			<-end
		}
		return nil, nil
	}}
	var checked atomic.Int64
	_, err := Analyse(ctx, listed(t, "", "."), []*analysis.Analyzer{long}, nil, nil, func() { checked.Add(1) })
	if !errors.Is(err, context.Canceled) || checked.Load() != 1 {
		t.Errorf("error %v after %d packages", err, checked.Load())
	}
}

func TestParse(t *testing.T) {
	if _, err := Parse([]byte("{} [")); err == nil {
		t.Error("want an error")
	}
}

func TestCold(t *testing.T) {
	dir := t.TempDir()
	if !Cold(filepath.Join(dir, "missing")) {
		t.Error("a cache that does not exist is warm")
	}
	put := func(i int, name, content string) {
		t.Helper()
		file := filepath.Join(dir, fmt.Sprintf("%x7", i), name)
		if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	for i := range 16 {
		put(i, "index-d", "go index v2\n")
		put(i, "x-a", "!<arch>\nnot an output\n")
		put(i, "short-d", "")
	}
	for i := range enough {
		if !Cold(dir) {
			t.Errorf("warm with %d packages", i)
		}
		put(2*i, "package-d", "!<arch>\n__.PKGDEF")
	}
	if Cold(dir) {
		t.Error("cold with packages")
	}
}
