package replaytest

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// A Tool is a built cmd/statevet.
type Tool struct{ path string }

// Build builds cmd/statevet of the module that the test runs in. The binary
// lives as long as the test t, so build it in the test that the others are
// subtests of.
func Build(t testing.TB) Tool {
	t.Helper()
	path := filepath.Join(t.TempDir(), "statevet")
	if out, err := exec.Command("go", "build", "-o", path, "github.com/statevet/statevet/cmd/statevet").CombinedOutput(); err != nil {
		t.Fatalf("go build cmd/statevet: %v\n%s", err, out)
	}
	return Tool{path: path}
}

// Vet runs go vet -json with the tool over patterns of the program in dir.
func (tool Tool) Vet(dir string, patterns ...string) ([]byte, error) {
	args := append([]string{"vet", "-json", "-vettool=" + tool.path, "-review"}, patterns...)
	return run(dir, 0, "go", args...)
}

// Front runs the front end over patterns of the program in dir.
func (tool Tool) Front(dir string, patterns ...string) ([]byte, error) {
	const proved = 1 // the exit status when there are findings that fail a run
	return run(dir, proved, tool.path, append([]string{"-json"}, patterns...)...)
}

// run returns the standard output of a command that may exit with status 0 or also.
func run(dir string, also int, name string, args ...string) ([]byte, error) {
	cmd := exec.Command(name, args...)
	cmd.Dir = dir
	// What a developer has set for their own work must not change what is tested.
	cmd.Env = append(os.Environ(), "PWD="+dir, "GOFLAGS=", "GOWORK=off", "GOPROXY=off")
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err := cmd.Run()
	if exit := (*exec.ExitError)(nil); errors.As(err, &exit) && exit.ExitCode() == also {
		err = nil
	}
	if err != nil {
		return nil, fmt.Errorf("%s %s: %w\n%s%s", filepath.Base(name), strings.Join(args, " "), err, &stderr, &stdout)
	}
	return stdout.Bytes(), nil
}

// Cold runs go vet over the whole of a new copy of the program.
func (p Program) Cold(t *testing.T, tool Tool) {
	dir := p.Copy(t)
	p.check(t, dir, decode(t, dir)(tool.Vet(dir, "./...")))
}

// ColdAndWarm runs go vet twice over the same copy: the second time the go
// command answers from its cache, and must say the same. The order in which
// packages are printed is not go vet's to promise, so outputs are compared by line.
func (p Program) ColdAndWarm(t *testing.T, tool Tool) {
	dir := p.Copy(t)
	first, err := tool.Vet(dir, "./...")
	p.check(t, dir, decode(t, dir)(first, err))
	second, err := tool.Vet(dir, "./...")
	if err != nil {
		t.Fatal(err)
	}
	if a, b := sortedLines(first), sortedLines(second); a != b {
		t.Errorf("the second run printed\n%s\nthe first\n%s", second, first)
	}
}

// ByPackage runs go vet over one package after another of a new copy, each
// after its imports, or, if reverse, before them. A run may also print the
// findings of packages that its own imports; they must stand in the run of the
// package that they belong to, so only those count.
func (p Program) ByPackage(t *testing.T, tool Tool, reverse bool) {
	dir := p.Copy(t)
	list, err := run(dir, 0, "go", "list", "-deps", "-f", "{{with .Module}}{{if .Main}}{{$.ImportPath}}{{end}}{{end}}", "./...")
	if err != nil {
		t.Fatal(err)
	}
	packages := strings.Fields(string(list)) // -deps prints imports first
	if reverse {
		slices.Reverse(packages)
	}
	var all []Diagnostic
	for _, pkg := range packages {
		for _, d := range decode(t, dir)(tool.Vet(dir, pkg)) {
			if d.Package == pkg {
				all = append(all, d)
			}
		}
	}
	p.check(t, dir, all)
}

// FrontEnd runs the front end over the whole of a new copy of the program.
func (p Program) FrontEnd(t *testing.T, tool Tool) {
	dir := p.Copy(t)
	p.check(t, dir, decode(t, dir)(tool.Front(dir, "./...")))
}

func (p Program) check(t *testing.T, dir string, got []Diagnostic) {
	t.Helper()
	wants, err := ParseProgram(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, problem := range Compare(wants, got) {
		t.Errorf("%s/%s", p.Name, problem)
	}
}

// decode returns a function that takes the two results of a run, so that the
// run can stand in its argument list.
func decode(t *testing.T, dir string) func([]byte, error) []Diagnostic {
	return func(output []byte, err error) []Diagnostic {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		diags, err := Decode(output, dir)
		if err != nil {
			t.Fatal(err)
		}
		return diags
	}
}

func sortedLines(b []byte) string {
	lines := strings.Split(string(b), "\n")
	slices.Sort(lines)
	return strings.Join(lines, "\n")
}
