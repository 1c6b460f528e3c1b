package engine

import (
	"cmp"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"io/fs"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/statevet/statevet/analyzer/table"
)

var programsFlag = flag.String("programs", "", "also test the programs in this directory, one a subdirectory with a go.mod")

// sources are the packages of a module and of those that replace others by a
// directory, whose bodies are analysed, and the export data of what they import.
type sources struct {
	own    map[string]listed
	export map[string]string
	fset   *token.FileSet
	std    types.Importer

	vendored map[string]string // by the path in the source
}

type listed struct {
	ImportPath, Dir, Export string

	GoFiles, CgoFiles []string
	ImportMap         map[string]string
	Incomplete        bool
	Module            *struct {
		Path, Version string
		Replace       *struct{ Version string }
	}
}

// readSources lists the packages below dir.
func readSources(t testing.TB, dir string) *sources {
	t.Helper()
	return listSources(t, dir, (*listed).isOwn, "./...")
}

// listSources lists the packages that a pattern names and what they import.
func listSources(t testing.TB, dir string, isOwn func(*listed) bool, pattern string) *sources {
	t.Helper()
	s := &sources{own: map[string]listed{}, vendored: map[string]string{}, export: map[string]string{}, fset: token.NewFileSet()}
	s.std = importer.ForCompiler(s.fset, "gc", func(path string) (io.ReadCloser, error) {
		if s.export[path] == "" {
			return nil, errors.New("no export data")
		}
		return os.Open(s.export[path])
	})
	cmd := exec.Command("go", "list", "-e", "-deps", "-export", "-json=ImportPath,Dir,Export,GoFiles,CgoFiles,ImportMap,Incomplete,Module", pattern)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "PWD="+dir, "GOFLAGS=", "GOWORK=off")
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	for dec := json.NewDecoder(out); ; {
		var p listed
		if err := dec.Decode(&p); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		s.export[p.ImportPath] = p.Export
		maps.Copy(s.vendored, p.ImportMap)
		if isOwn(&p) {
			s.own[p.ImportPath] = p
		}
	}
	if err := cmd.Wait(); err != nil && len(s.own) == 0 {
		t.Fatalf("go list in %s: %v", dir, err)
	}
	return s
}

// resolve is the path of the package that source means by a path.
func (s *sources) resolve(path string) string { return cmp.Or(s.vendored[path], path) }

// isOwn reports whether the source of a package is analysed, if it is complete.
func (p *listed) isOwn() bool {
	switch m := p.Module; {
	case m == nil || p.Incomplete || len(p.CgoFiles) > 0 || len(p.GoFiles) == 0:
		return false
	default:
		return m.Version == "" || m.Replace != nil && m.Replace.Version == ""
	}
}

// plainOptions are those of a host that chooses nothing.
func plainOptions() Options {
	return Options{
		Deps:   func() []string { return nil },
		Models: func() ([]table.File, error) { return nil, nil },
	}
}

// driver returns a driver of the packages, each declaration of which is in a file of its
// own, so that there is something to shuffle. With r not nil it takes files, imports and
// packages in an order of r's, and if moved is set the names of files too.
func (s *sources) driver(t testing.TB, r *rand.Rand, moved bool) *driver {
	d := newDriver(t, plainOptions())
	d.fset, d.other, d.resolve = s.fset, s.std, s.resolve
	d.load = func(path string) []*ast.File {
		p := s.own[path]
		var texts []string
		for _, name := range p.GoFiles {
			text, err := os.ReadFile(filepath.Join(p.Dir, name))
			if err != nil {
				t.Fatal(err)
			}
			texts = append(texts, split(t, string(text))...)
		}
		numbers := shuffled(nil, len(texts))
		if moved {
			shuffle(r, numbers)
		}
		var files []*ast.File
		for _, i := range shuffled(r, len(texts)) {
			files = append(files, d.parse(filepath.Join(p.Dir, fmt.Sprintf("f%04d.go", numbers[i])), texts[i]))
		}
		shuffle(r, files) // hosts that read files at the same time number positions as it comes
		return files
	}
	d.owns = func(path string) bool { _, ok := s.own[path]; return ok }
	d.prepared = func(pass *analysis.Pass) {
		imports := slices.Clone(pass.Pkg.Imports())
		shuffle(r, imports)
		pass.Pkg.SetImports(imports)
		pass.Module = &analysis.Module{Path: s.own[pass.Pkg.Path()].Module.Path}
	}
	return d
}

// split returns a file as one for each declaration, all of which have the imports.
func split(t testing.TB, text string) []string {
	t.Helper()
	f, err := parser.ParseFile(token.NewFileSet(), "", text, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	var parts []string
	head := lineEnd(text, int(f.Name.End())-1)
	begin := head
	for _, decl := range f.Decls {
		end := lineEnd(text, int(decl.End())-1)
		if g, ok := decl.(*ast.GenDecl); ok && g.Tok == token.IMPORT {
			head = end
		} else {
			parts = append(parts, text[:head]+text[begin:end])
		}
		begin = end
	}
	if len(parts) == 0 {
		return []string{text}
	}
	parts[len(parts)-1] += text[begin:]
	return parts
}

// lineEnd is the offset behind the line that has the one given.
func lineEnd(text string, offset int) int {
	if i := strings.IndexByte(text[offset:], '\n'); i >= 0 {
		return offset + i + 1
	}
	return len(text)
}

func shuffled(r *rand.Rand, n int) []int {
	list := make([]int, n)
	for i := range list {
		list[i] = i
	}
	shuffle(r, list)
	return list
}

func shuffle[T any](r *rand.Rand, list []T) {
	if r != nil {
		r.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	}
}

// analyseAll analyses the packages, in an order of r's.
func (s *sources) analyseAll(t testing.TB, r *rand.Rand, moved bool) *driver {
	d := s.driver(t, r, moved)
	paths := sortedKeys(s.own)
	shuffle(r, paths)
	for _, p := range paths {
		d.analyse(p)
	}
	return d
}

// eachProgram calls f for the programs, as subtests.
func eachProgram(t *testing.T, f func(t *testing.T, s *sources)) {
	for _, dir := range programDirs(t) {
		t.Run(filepath.Base(dir), func(t *testing.T) { f(t, readSources(t, dir)) })
	}
}

// programDirs are the programs of testdata and those below the directory of a flag.
func programDirs(t testing.TB) []string {
	t.Helper()
	dirs := modulesBelow(t, "../../testdata/programs")
	if *programsFlag != "" {
		entries, err := os.ReadDir(*programsFlag)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range entries {
			dirs = append(dirs, modulesBelow(t, filepath.Join(*programsFlag, e.Name()))...)
		}
	}
	return dirs
}

func modulesBelow(t testing.TB, root string) []string {
	t.Helper()
	var dirs []string
	err := filepath.WalkDir(root+"/", func(path string, d fs.DirEntry, err error) error {
		if err == nil && d.Name() == "go.mod" && !strings.Contains(path, "/vendor/") {
			dir, err := filepath.Abs(filepath.Dir(path))
			dirs = append(dirs, dir)
			return err
		}
		return err
	})
	if err != nil || len(dirs) == 0 {
		t.Fatalf("no modules below %s: %v", root, err)
	}
	return dirs
}
