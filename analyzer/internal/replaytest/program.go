package replaytest

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A Program is one module of testdata/programs.
type Program struct {
	Name string // slash-separated path below testdata/programs, such as shapes/iface
	Dir  string // absolute
}

// Area is the first element of the program's name.
func (p Program) Area() string {
	area, _, _ := strings.Cut(p.Name, "/")
	return area
}

// Programs returns the modules under testdata/programs, sorted by name.
// Finding none is an error: a test that loops over nothing would pass.
func Programs(testdata string) ([]Program, error) {
	root, err := filepath.Abs(filepath.Join(testdata, "programs"))
	if err != nil {
		return nil, err
	}
	var programs []Program
	err = filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.Name() != "go.mod" {
			return err
		}
		dir := filepath.Dir(path)
		rel, err := filepath.Rel(root, dir)
		programs = append(programs, Program{Name: filepath.ToSlash(rel), Dir: dir})
		return err
	})
	if err == nil && len(programs) == 0 {
		err = fmt.Errorf("no programs under %s", root)
	}
	return programs, err
}

// Copy copies the program into a new directory and returns it.
func (p Program) Copy(t testing.TB) string {
	t.Helper()
	return p.copyTo(t, newRoot(t))
}

func newRoot(t testing.TB) string {
	t.Helper()
	root, err := filepath.EvalSymlinks(t.TempDir()) // the go command prints real paths
	if err != nil {
		t.Fatal(err)
	}
	return root
}

// copyTo copies the program below root. The stub modules beside
// testdata/programs come along, at the same relative path, since the programs'
// go.mod files name them by it.
func (p Program) copyTo(t testing.TB, root string) string {
	t.Helper()
	testdata := strings.TrimSuffix(p.Dir, filepath.FromSlash("/programs/"+p.Name))
	dir := filepath.Join(root, "programs", filepath.FromSlash(p.Name))
	stubs := filepath.Join(root, "stubs")
	if err := os.CopyFS(dir, os.DirFS(p.Dir)); err != nil {
		t.Fatal(err)
	}
	if err := os.CopyFS(stubs, os.DirFS(filepath.Join(testdata, "stubs"))); err != nil && !errors.Is(err, fs.ErrExist) {
		t.Fatal(err) // several programs below one root share the stubs
	}
	return dir
}
