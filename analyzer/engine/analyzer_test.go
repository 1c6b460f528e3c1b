package engine

import (
	"go/ast"
	"io/fs"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/statevet/statevet/analyzer/table"
)

func onePass(t *testing.T, src string) *analysis.Pass {
	d := newDriver(t, factsOptions(t))
	dir := loadDir(d)
	d.load = func(p string) []*ast.File {
		if p == "example.com/x/one" {
			return []*ast.File{d.parse("/src/one/one.go", src)}
		}
		return dir(p)
	}
	return d.pass("example.com/x/one")
}

const servingSrc = `package one

import "example.com/engine/web"

var last string

func Handle(r *web.Request) {
	r.Reply(last)
	last = r.Value("user")
}
`

// Whatever goes wrong is a Failure that names the package, and no finding.
func TestFailures(t *testing.T) {
	none := func() []string { return nil }
	broken := []table.File{{Name: "sound.txt", Text: "source example.com/x.Y\n"}, {Name: "broken.txt", Text: "# a comment\nsauce example.com/x.Y\n"}}
	good := factsOptions(t).Models
	tests := []struct {
		name  string
		opts  Options
		spoil func(*analysis.Pass)
		want  []string // parts of the failure
	}{
		{"sound", Options{Deps: none, Models: good}, nil, nil},
		{"panic in the host's option", Options{Deps: none, Models: func() ([]table.File, error) { panic("no such flag") }}, nil, []string{"example.com/x/one", "no such flag"}},
		{"panic in another option", Options{Deps: func() []string { panic("no deps") }, Models: good}, nil, []string{"example.com/x/one", "no deps"}},
		{"panic in the engine", Options{Deps: none, Models: good}, func(p *analysis.Pass) { p.TypesInfo = nil }, []string{"example.com/x/one", "nil pointer"}},
		{"panic in the host", Options{Deps: none, Models: good}, func(p *analysis.Pass) { p.ExportPackageFact = func(analysis.Fact) { panic("disk full") } }, []string{"example.com/x/one", "disk full"}},
		{"missing models", Options{Deps: none, Models: func() ([]table.File, error) { return nil, fs.ErrNotExist }}, nil, []string{"models", "file does not exist"}},
		{"broken models", Options{Deps: none, Models: func() ([]table.File, error) { return broken, nil }}, nil, []string{"broken.txt:2", "sauce"}},
	}
	for _, tt := range tests {
		pass := onePass(t, servingSrc)
		exported := false
		pass.ExportPackageFact = func(analysis.Fact) { exported = true }
		if tt.spoil != nil {
			tt.spoil(pass)
		}
		v, err := New(tt.opts).Run(pass)
		res, ok := v.(*Result)
		if err != nil || !ok {
			t.Fatalf("%s: the analyzer returned %v, %v", tt.name, v, err)
		}
		if tt.want == nil {
			if res.Failure != "" || len(res.Findings) != 1 || !exported {
				t.Errorf("%s: failure %q, %d findings, exported: %t", tt.name, res.Failure, len(res.Findings), exported)
			}
			continue
		}
		for _, part := range tt.want {
			if !strings.Contains(res.Failure, part) {
				t.Errorf("%s: failure %q does not name %q", tt.name, res.Failure, part)
			}
		}
		if len(res.Findings) > 0 || exported || strings.Contains(res.Failure, "\n") {
			t.Errorf("%s: failure %q with %d findings, exported: %t", tt.name, res.Failure, len(res.Findings), exported)
		}
	}
}

// What serves tests only is not analysed, nor are dependencies that nobody asked for.
func TestAnalysed(t *testing.T) {
	d := newDriver(t, factsOptions(t))
	at := func(file, path string) *analysis.Pass {
		f := d.parse(file, "package p\n")
		d.load = func(string) []*ast.File { return []*ast.File{f} }
		return d.pass(path)
	}
	t.Setenv("GOMODCACHE", "/cache")
	tests := []struct {
		file, path string
		deps       []string
		want       bool
	}{
		{"/home/u/app/p.go", "example.com/app", nil, true},
		{"/cache/example.com/lib@v1.0.0/p.go", "example.com/lib", nil, false},
		{"/cache/example.com/lib@v1.0.0/p.go", "example.com/lib", []string{"example.com/lib"}, true},
		{"/cache/example.com/lib@v1.0.0/sub/p.go", "example.com/lib/sub", []string{"other", "example.com/lib"}, true},
		{"/cache/example.com/library@v1.0.0/p.go", "example.com/library", []string{"example.com/lib"}, false},
		{"/cache/example.com/lib@v1.0.0/p.go", "example.com/lib", []string{""}, false},
		{"/home/u/app/vendor/example.com/lib/p.go", "example.com/lib", nil, false},
		{"/home/u/app/vendor/example.com/lib/p.go", "example.com/lib", []string{"example.com"}, true},
	}
	for _, tt := range tests {
		if got := analysed(at(tt.file, tt.path), tt.deps); got != tt.want {
			t.Errorf("%s in %s with deps %q is analysed: %t, want %t", tt.path, tt.file, tt.deps, got, tt.want)
		}
	}
	if analysed(&analysis.Pass{}, nil) {
		t.Error("a package without files is analysed")
	}
}
