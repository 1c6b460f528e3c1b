package front

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
)

func TestFilter(t *testing.T) {
	root := t.TempDir()
	mkdir(t, filepath.Join(root, "a", "nested"))
	write(t, filepath.Join(root, "a", "nested", "go.mod"), "module example.com/nested\n")
	replaced := t.TempDir()
	mods := []module{
		{"example.com/m", root},
		{"example.com/m/a/inner", filepath.Join(root, "inner")}, // a path below, a directory beside
		{"example.com/nested", filepath.Join(root, "a", "nested")},
	}
	tests := []struct {
		pattern, dir, pkg string
		want              bool
	}{
		{".", "", "example.com/m", true},
		{".", "", "example.com/m/a", false},
		{".", "a", "example.com/m/a", true},
		{"..", "a", "example.com/m", true},
		{"./a", "", "example.com/m/a", true},
		{"./a/", "", "example.com/m/a", true},
		{"./a", "", "example.com/m/ab", false},
		{"./a/...", "", "example.com/m/a", true},
		{"./a/...", "", "example.com/m/a/b", true},
		{"./a/...", "", "example.com/m/ab", false},
		{"./a...", "", "example.com/m/ab", true},
		{"./.../b", "", "example.com/m/a/b", true},
		{"./.../b", "", "example.com/m/a/c", false},
		{"./...", "", "example.com/m/testdata/x", false},
		{"./...", "", "example.com/m/a/_x", false},
		{"./...", "", "example.com/m/node_modules/x", true},
		{"./testdata/...", "", "example.com/m/testdata/x", true},
		{"./testdata/x", "", "example.com/m/testdata/x", true},
		{"./...", "", "example.com/nested", false},
		{"./a/nested", "", "example.com/nested", true},
		{"./a/nested/...", "", "example.com/nested", true},
		{"./inner", "", "example.com/m/a/inner", true},
		{"./a/...", "", "example.com/m/a/inner", false},
		{root + "/a", "", "example.com/m/a", true},
		{root + "/...", "a", "example.com/m/a", true},
		{"example.com/m", "", "example.com/m", true},
		{"example.com/m", "", "example.com/m/a", false},
		{"example.com/m/...", "", "example.com/m", true},
		{"example.com/m/...", "", "example.com/m/testdata/x", false},
		{"example.com/m/testdata/x", "", "example.com/m/testdata/x", true},
		{"example.com/...", "", "example.com/nested", true},
		{"all", "", "example.com/other", true},
		{"work", "", "example.com/m/a", true},
		{"work", "", "example.com/other", false},
		{"x.go", "", commandLine, true},
		{"./x.go", "", commandLine, true},
		{"./...", "", commandLine, false},
		{replaced, "", "example.com/replaced", true},
		{"./...", "", "example.com/replaced", false},
	}
	for _, tt := range tests {
		posn := filepath.Join(replaced, "x.go") + ":1:2"
		f := newFilter([]string{tt.pattern}, filepath.Join(root, tt.dir), mods)
		if got := f.keep(tt.pkg, posn); got != tt.want {
			t.Errorf("in %q, pattern %q keeps %s: %t, want %t", tt.dir, tt.pattern, tt.pkg, got, tt.want)
		}
	}
}

func TestWhole(t *testing.T) {
	root := t.TempDir()
	mods := []module{{"example.com/m", root}, {"example.com/n", filepath.Join(root, "n")}}
	for _, tt := range []struct {
		patterns []string
		dir      string
		want     bool
	}{
		{[]string{"all"}, "", true},
		{[]string{"work"}, "", true},
		{[]string{"./..."}, "", false},
		{[]string{"./...", "./n/..."}, "", true},
		{[]string{"../...", "./..."}, "n", true},
		{[]string{"./a", "./n/..."}, "", false},
		{[]string{"./.", "./n"}, "", false},
		{[]string{"example.com/m/...", "example.com/n/..."}, "a", true},
		{[]string{"example.com/..."}, "", true},
		{[]string{"example.com/m...", "./n/..."}, "", true},
		{[]string{"example.com/m", "example.com/n/..."}, "", false},
		{[]string{"example.com/m/a/...", "./n/..."}, "", false},
		{[]string{"x.go"}, "", false},
	} {
		if got := newFilter(tt.patterns, filepath.Join(root, tt.dir), mods).whole(); got != tt.want {
			t.Errorf("%q in %q: %t, want %t", tt.patterns, tt.dir, got, tt.want)
		}
	}
	if newFilter([]string{"x.go"}, root, nil).whole() {
		t.Error("a file is a whole of no module")
	}
}

func TestAsImportPaths(t *testing.T) {
	root := t.TempDir()
	mkdir(t, filepath.Join(root, "a"))
	mods := []module{{"example.com/m", root}}
	pkgs := []listed{
		{ImportPath: "./a/...", Error: &listError{Err: "permission denied"}},
		{ImportPath: "./gone/...", Error: &listError{Err: "no such file"}},
		{ImportPath: "example.com/m/b"},
	}
	got, ok := asImportPaths(pkgs, []string{"./b", "./a/...", "./gone/..."}, root, mods)
	if want := []string{"./b", "example.com/m/a/...", "./gone/..."}; !ok || !slices.Equal(got, want) {
		t.Errorf("got %q, %t, want %q", got, ok, want)
	}
	if _, ok := asImportPaths(pkgs[2:], []string{"./..."}, root, mods); ok {
		t.Error("rewritten without a failure")
	}
}

func mkdir(t *testing.T, dir string) {
	t.Helper()
	if err := os.MkdirAll(dir, 0o777); err != nil {
		t.Fatal(err)
	}
}

func write(t *testing.T, file, text string) {
	t.Helper()
	mkdir(t, filepath.Dir(file))
	if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}
