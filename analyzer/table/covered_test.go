package table

import (
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// unprogrammed are the files of the built-in table without a program, and why.
var unprogrammed = map[string]string{
	"builtin/classes.txt": "words in the names of stores; the programs expect the classes by name",
}

// TestEveryFileHasAProgram wants, for each file of the built-in table, a program
// of testdata that imports one of the packages it speaks of: what is known of a
// library and never used is not known to work. Of a file with libraries, the
// standard library's packages do not count; a package above one of the table's
// does, since it often has aliases of what is below.
func TestEveryFileHasAProgram(t *testing.T) {
	tab, err := Builtin()
	if err != nil {
		t.Fatal(err)
	}
	packages := map[string]map[string]bool{} // by file
	for _, entries := range []map[string]*Entry{tab.funcs, tab.types, tab.served, tab.stores, tab.options, tab.logs, tab.words} {
		for _, e := range entries {
			file, _, _ := strings.Cut(e.Posn, ":")
			if packages[file] == nil {
				packages[file] = map[string]bool{}
			}
			for _, pkg := range packagesOf(e) {
				packages[file][pkg] = true
			}
		}
	}
	imported := programImports(t)
	for _, file := range slices.Sorted(maps.Keys(packages)) {
		if covered(packages[file], imported) {
			if unprogrammed[file] != "" {
				t.Errorf("%s has programs: take it out of unprogrammed", file)
			}
			continue
		}
		if unprogrammed[file] == "" {
			t.Errorf("%s: no program of testdata/programs imports a package of it: write one that must be found and one that must be silent, or say in unprogrammed why not", file)
		}
	}
	for file := range unprogrammed {
		if packages[file] == nil {
			t.Errorf("unprogrammed has %s, which is no file of the table", file)
		}
	}
}

func covered(packages, imported map[string]bool) bool {
	libraries := slices.ContainsFunc(slices.Collect(maps.Keys(packages)), func(pkg string) bool { return !isStd(pkg) })
	for pkg := range packages {
		if (!libraries || !isStd(pkg)) && module(imported, pkg) != "" {
			return true
		}
	}
	return false
}

func programImports(t *testing.T) map[string]bool {
	t.Helper()
	imported := map[string]bool{}
	err := filepath.WalkDir("../../testdata/programs", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(path) != ".go" {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		for _, spec := range file.Imports {
			pkg, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return err
			}
			imported[pkg] = true
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return imported
}
