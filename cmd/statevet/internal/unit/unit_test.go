package unit

import (
	"os"
	"path/filepath"
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

func TestPrepare(t *testing.T) {
	models := filepath.Join(t.TempDir(), "some.models")
	if err := os.WriteFile(models, nil, 0o666); err != nil {
		t.Fatal(err)
	}
	const digest = "e3b0c44298fc1c14"
	for _, tt := range []struct {
		name, flags, test string // test is the text of a test file
		module            string
		only              bool // VetxOnly
		root              bool // want it not believed
		err               string
	}{
		{name: "root", module: "m"},
		{name: "own dependency", module: "m", only: true, root: true},
		{name: "tests in the package", module: "m", only: true, test: "package a\n"},
		{name: "tests hidden", module: "m", only: true, test: "package a\n", flags: "-notests", root: true},
		{name: "tests under a constraint", module: "m", only: true, test: "//go:build never\n\npackage a\n", root: true},
		{name: "broken tests", module: "m", only: true, test: "pakage a\n", root: true},
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
			tool := newTool(suite)
			if err := tool.set.Parse(strings.Fields(tt.flags)); err != nil {
				t.Fatal(err)
			}
			c := new(config)
			c.Dir, c.VetxOnly, c.Module = dir, tt.only, &analysis.Module{Path: tt.module}
			err := tool.prepare(c)
			if tt.err != "" {
				if err == nil || !strings.Contains(err.Error(), tt.err) {
					t.Errorf("error %v, want %s", err, tt.err)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if root := tt.only && !c.VetxOnly; root != tt.root {
				t.Errorf("root %t, want %t", root, tt.root)
			}
		})
	}
}

func TestSelected(t *testing.T) {
	for flags, want := range map[string]string{
		"":                                    "diskstate fieldstate internal",
		"-json -fieldstate":                   "fieldstate internal",
		"-fieldstate=false":                   "diskstate internal",
		"-fieldstate -diskstate=true -review": "diskstate fieldstate internal",
	} {
		tool := newTool(suite)
		if err := tool.set.Parse(strings.Fields(flags)); err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, a := range tool.selected() {
			got = append(got, a.Name)
		}
		if got := strings.Join(got, " "); got != want {
			t.Errorf("%s: selected %s, want %s", flags, got, want)
		}
	}
}

func suite(*analyzer.Config) []*analysis.Analyzer {
	return []*analysis.Analyzer{{Name: "diskstate"}, {Name: "fieldstate"}, {Name: "internal"}}
}
