package unit

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/statevet/statevet/analyzer"
)

func TestCalled(t *testing.T) {
	for args, want := range map[string]bool{
		"-V=full":                    true,
		"-flags":                     true,
		"-json -review /tmp/vet.cfg": true,
		"":                           false,
		"-json ./...":                false,
		"-flags ./...":               false,
	} {
		if got := Called(strings.Fields(args)); got != want {
			t.Errorf("Called(%s) = %t", args, got)
		}
	}
}

func TestOwn(t *testing.T) {
	for _, tt := range []struct {
		path, version, dir string
		want               bool
	}{
		{"", "", "/usr/local/go/src/fmt", false},
		{"m", "", "/home/m/a", true},
		{"m", "", "/home/x@y/vendor/m", true}, // a main module may lie anywhere
		{"dep", "v1.0.0", "/home/u/go/pkg/mod/dep@v1.0.0/a", false},
		{"dep", "v1.0.0", "/home/m/vendor/dep/a", false},
		{"dep", "v0.0.0", "/home/dep", true}, // replaced by a directory
	} {
		var c config
		c.ModulePath, c.ModuleVersion, c.Dir = tt.path, tt.version, tt.dir
		if got := c.own(); got != tt.want {
			t.Errorf("%s %s in %s: own %t", tt.path, tt.version, tt.dir, got)
		}
	}
}

func TestPrepare(t *testing.T) {
	checks := []*analysis.Analyzer{{Name: "fieldstate"}, {Name: "internal"}}
	models := filepath.Join(t.TempDir(), "some.models")
	if err := os.WriteFile(models, nil, 0o666); err != nil {
		t.Fatal(err)
	}
	const digest = "e3b0c44298fc1c14"
	for _, tt := range []struct {
		name, flags, test string // test is the text of a test file
		module            string
		only              bool // VetxOnly
		root              bool // want the configuration rewritten
		extra             string
		err               string
	}{
		{name: "root", module: "m"},
		{name: "own dependency", module: "m", only: true, root: true},
		{name: "standard library", only: true, flags: "-fieldstate -models=missing"},
		{name: "tests in the package", module: "m", only: true, test: "package a\n"},
		{name: "tests hidden", module: "m", only: true, test: "package a\n", flags: "-notests", root: true},
		{name: "tests outside the package", module: "m", only: true, test: "package a_test\n", root: true},
		{name: "tests under a constraint", module: "m", only: true, test: "//go:build never\n\npackage a\n", root: true},
		{name: "broken tests", module: "m", only: true, test: "pakage a\n", root: true},
		{name: "selection", module: "m", flags: "-json -fieldstate=true", extra: "-internal"},
		{name: "deselection", module: "m", flags: "-fieldstate=false"},
		{name: "models", module: "m", flags: "-models=" + models + " -digest=" + digest},
		{name: "models in two words", module: "m", flags: "-models " + models + " -digest " + digest},
		{name: "models without digest", module: "m", flags: "-models=" + models, err: "or pass -digest=" + digest + " as well"},
		{name: "models with another", module: "m", flags: "-digest=0 -models=" + models, err: "or pass -digest=" + digest + " as well"},
		{name: "no models", module: "m", flags: "-models=/missing", err: "models file: open /missing"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			dir := t.TempDir()
			if tt.test != "" {
				if err := os.WriteFile(filepath.Join(dir, "a_test.go"), []byte(tt.test), 0o666); err != nil {
					t.Fatal(err)
				}
			}
			file := filepath.Join(dir, "vet.cfg")
			data, err := json.Marshal(map[string]any{
				"Dir": dir, "ModulePath": tt.module, "VetxOnly": tt.only, "VetxOutput": filepath.Join(dir, "vet.out"), "Novel": []int{1},
			})
			if err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(file, data, 0o666); err != nil {
				t.Fatal(err)
			}
			got, err := prepare(new(analyzer.Config), checks, append(strings.Fields(tt.flags), file))
			if tt.err != "" {
				if err == nil || !strings.Contains(err.Error(), tt.err) {
					t.Errorf("error %v, want %s", err, tt.err)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			want := append(strings.Fields(tt.flags), strings.Fields(tt.extra)...)
			if tt.root {
				file = filepath.Join(dir, "statevet.cfg")
			}
			if want = append(want, file); !slices.Equal(got, want) {
				t.Errorf("got %q, want %q", got, want)
			}
			if tt.root {
				checkRewritten(t, file)
			}
		})
	}
}

// checkRewritten checks that a configuration says VetxOnly no more, and keeps
// fields that are not known.
func checkRewritten(t *testing.T, file string) {
	t.Helper()
	c, err := readConfig(file)
	if err != nil {
		t.Fatal(err)
	}
	if c.VetxOnly || c.ModulePath != "m" || len(c.raw["Novel"]) == 0 {
		t.Errorf("rewritten as %+v", c)
	}
}
