//go:build hosts

package gclplugin_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/statevet/statevet/analyzer/internal/replaytest"
)

const testdata = "../../testdata"

// TestGolangciLint builds a golangci-lint that has the plugin, and runs it. That takes
// minutes, and modules that nothing else needs, so that .ci/run runs the test by name,
// and go test ./... does not.
func TestGolangciLint(t *testing.T) {
	module, err := filepath.Abs(filepath.Join(testdata, "hosts/golangci"))
	if err != nil {
		t.Fatal(err)
	}
	lint := linter{filepath.Join(t.TempDir(), "golangci-lint"), t.TempDir()}
	build := exec.Command("go", "build", "-o", lint.path, ".")
	build.Dir = module
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	t.Run("nolint", lint.nolint)
	t.Run("docs", lint.docs)
	t.Run("faults", lint.faults)
	t.Run("programs", func(t *testing.T) { lint.programs(t, filepath.Join(module, "golangci.yml")) })
}

// programs compares what golangci-lint finds in every program of testdata/programs,
// cold and warm, with what go vet finds.
func (l linter) programs(t *testing.T, config string) {
	programs, err := replaytest.Programs(testdata)
	if err != nil {
		t.Fatal(err)
	}
	tool := replaytest.Build(t)
	for _, p := range programs {
		t.Run(p.Name, func(t *testing.T) {
			t.Parallel()
			dir := p.Copy(t)
			out, err := tool.Vet(dir, "./...")
			if err != nil {
				t.Fatal(err)
			}
			want, err := replaytest.Decode(out, dir)
			if err != nil {
				t.Fatal(err)
			}
			compare(t, "cold", l.statevet(t, dir, config), want)
			compare(t, "warm", l.statevet(t, dir, config), want)
		})
	}
}

// The nolint comments are golangci-lint's business, and nolintlint is right about them.
func (l linter) nolint(t *testing.T) {
	dir := filepath.Join(testdata, "hosts/nolint")
	var got []string
	for _, i := range l.run(t, dir, "--config=.golangci.yml") {
		text, _, _ := strings.Cut(i.Text, "; ")
		got = append(got, fmt.Sprintf("%s: %s", i.FromLinter, text))
	}
	want := []string{
		"nolintlint: directive `//nolint:statevet // nothing is found here` is unused for linter \"statevet\"",
		"nolintlint: directive `//nolint:statevet` should provide explanation such as `//nolint:statevet // this is why`",
		"statevet: directive: this directive gives no reason, and so accepts nothing",
		`statevet: packagestate: data state: package variable reasonless keeps r.FormValue("text") between requests`,
		`statevet: packagestate: data state: package variable reported keeps r.FormValue("text") between requests`,
	}
	if slices.Sort(got); !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// docs runs the configuration that docs/golangci-lint.md shows on the sample server.
// Its settings turn some findings off.
func (l linter) docs(t *testing.T) {
	page, err := os.ReadFile("../../docs/golangci-lint.md")
	if err != nil {
		t.Fatal(err)
	}
	_, config, _ := strings.Cut(string(page), "```yaml\nversion: \"2\"\n")
	config, _, ok := strings.Cut(config, "```\n")
	if !ok {
		t.Fatal("the page shows no configuration")
	}
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS(filepath.Join(testdata, "sample"))); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, ".golangci.yml"), []byte("version: \"2\"\n"+config), 0o666); err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, i := range l.run(t, dir, "--enable-only=statevet") {
		_, store, _ := strings.Cut(i.Text, "\n\tstore: ")
		store, _, _ = strings.Cut(store, "\n")
		got = append(got, store)
	}
	want := []string{"example.com/bookshop/oauth.pending", "example.com/bookshop/session.Manager.sessions"}
	slices.Sort(got)
	if got = slices.Compact(got); !slices.Equal(got, want) { // a store may be found in two packages
		t.Errorf("got %q, want %q", got, want)
	}
}

// faults of settings end the run.
func (l linter) faults(t *testing.T) {
	const config = "version: \"2\"\nlinters:\n  default: none\n  enable: [statevet]\n  settings:\n    custom:\n      statevet:\n        type: module\n        settings: "
	for settings, want := range map[string]string{
		"{reviews: true}":           `unknown field "reviews"`,
		"{classes: {limit: false}}": `unknown class "limit"`,
		"{models: sauce}":           "models:1: ",
	} {
		file := filepath.Join(t.TempDir(), "config.yml")
		if err := os.WriteFile(file, []byte(config+settings+"\n"), 0o666); err != nil {
			t.Fatal(err)
		}
		out, err := l.command(filepath.Join(testdata, "hosts/nolint"), "--config="+file).CombinedOutput()
		if err == nil || !strings.Contains(string(out), "plugin(statevet)") || !strings.Contains(string(out), want) {
			t.Errorf("%s: %v, want %s\n%s", settings, err, want, out)
		}
	}
}

// compare says which findings only one of the hosts has.
func compare(t *testing.T, state string, got, want []replaytest.Diagnostic) {
	t.Helper()
	a, b := lines(got), lines(want)
	for _, d := range a {
		if !slices.Contains(b, d) {
			t.Errorf("%s, only golangci-lint: %s", state, d)
		}
	}
	for _, d := range b {
		if !slices.Contains(a, d) {
			t.Errorf("%s, only go vet: %s", state, d)
		}
	}
}

// column is that of a position. The ones of declarations that are known from export
// data differ: golangci-lint reads other export data than go vet.
var column = regexp.MustCompile(`(\.go:\d+):\d+`)

func lines(diags []replaytest.Diagnostic) []string {
	var out []string
	for _, d := range diags {
		out = append(out, column.ReplaceAllString(d.String(), "$1"))
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// linter is a golangci-lint and a cache of its own.
type linter struct{ path, cache string }

// issue is what golangci-lint reports.
type issue struct {
	FromLinter, Text string
	Pos              struct {
		Filename string
		Line     int
	}
}

func (l linter) command(dir string, flags ...string) *exec.Cmd {
	cmd := exec.Command(l.path, append(append([]string{"run"}, flags...),
		"--path-mode=abs", "--output.json.path=stdout", "--show-stats=false", "--allow-parallel-runners", "./...")...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOFLAGS=", "GOWORK=off", "GOPROXY=off", "GOLANGCI_LINT_CACHE="+l.cache)
	return cmd
}

// run returns what golangci-lint reports about a module.
func (l linter) run(t *testing.T, dir string, flags ...string) []issue {
	t.Helper()
	cmd := l.command(dir, flags...)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err := cmd.Run()
	if exit := (*exec.ExitError)(nil); errors.As(err, &exit) && exit.ExitCode() == 1 {
		err = nil // there are issues
	}
	if err != nil || stderr.Len() > 0 {
		t.Fatalf("golangci-lint: %v\n%s%s", err, &stderr, &stdout)
	}
	var report struct{ Issues []issue }
	if err := json.NewDecoder(&stdout).Decode(&report); err != nil {
		t.Fatal(err)
	}
	return report.Issues
}

// statevet returns the findings in a module.
func (l linter) statevet(t *testing.T, dir, config string) []replaytest.Diagnostic {
	t.Helper()
	var diags []replaytest.Diagnostic
	for _, i := range l.run(t, dir, "--config="+config) {
		if i.FromLinter != "statevet" {
			t.Fatalf("an issue of linter %s: %s", i.FromLinter, i.Text)
		}
		file, err := filepath.Rel(dir, i.Pos.Filename)
		if err != nil {
			t.Fatal(err)
		}
		name, message, _ := strings.Cut(i.Text, ": ")
		diags = append(diags, replaytest.Diagnostic{Analyzer: name, File: filepath.ToSlash(file), Line: i.Pos.Line, Message: message})
	}
	return diags
}
