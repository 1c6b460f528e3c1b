package drive

import (
	"testing"

	"golang.org/x/tools/go/analysis"
)

func TestOwn(t *testing.T) {
	for _, tt := range []struct {
		path, version, dir string
		want               bool
	}{
		{"std", "", "/go/src/fmt", false},
		{"", "", "/home/files", true},
		{"m", "", "/home/m/a", true},
		{"m", "", "/home/x@y/vendor/m", true}, // a main module may lie anywhere
		{"dep", "v1.0.0", "/home/u/go/pkg/mod/dep@v1.0.0/a", false},
		{"dep", "v1.0.0", "/home/m/vendor/dep/a", false},
		{"dep", "v0.0.0-20250101000000-0123456789ab", "/home/u/go/pkg/mod/dep@v0.0.0-20250101000000-0123456789ab/a", false},
		{"dep", "v2.0.0+incompatible", "/cache/fork@v2.1.0+incompatible/a", false},
		// Replaced by a directory, which may lie anywhere too.
		{"dep", "v0.0.0", "/home/dep/a", true},
		{"dep", "v0.0.0", "/home/u@corp/dep/a", true},
		{"dep", "v0.0.0", "/home/u@v2/dep/a", true},
		{"dep", "v0.0.0", "/home/m/vendor/other/dep/a", true},
	} {
		p := Package{Path: tt.path + "/a", Module: &analysis.Module{Path: tt.path, Version: tt.version}, Dir: tt.dir}
		if tt.path == "" || tt.path == "std" {
			p.Module, p.Standard = nil, tt.path == "std"
		}
		if got := p.Own(); got != tt.want {
			t.Errorf("%s %s in %s: own %t", tt.path, tt.version, tt.dir, got)
		}
	}
}

func TestAnalysed(t *testing.T) {
	p := Package{Path: "dep/a", Module: &analysis.Module{Path: "dep", Version: "v1.0.0"}, Dir: "/go/pkg/mod/dep@v1.0.0/a"}
	for prefix, want := range map[string]bool{"": false, "dep": true, "dep/a": true, "de": false, "dep/a/b": false} {
		if got := p.Analysed([]string{prefix}); got != want {
			t.Errorf("with %q: analysed %t", prefix, got)
		}
	}
}
