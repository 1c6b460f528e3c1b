package drive

import (
	"bytes"
	"errors"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
)

// notes is a fact: what an analyzer says of a package.
type notes struct{ Text string }

func (*notes) AFact() {}

// write puts the sources of a package into a directory of its own.
func write(t *testing.T, path, source string) *Package {
	t.Helper()
	file := filepath.Join(t.TempDir(), path+".go")
	if err := os.WriteFile(file, []byte(source), 0o666); err != nil {
		t.Fatal(err)
	}
	return &Package{
		ID: path, Path: path, GoFiles: []string{file}, GoVersion: "go1.26",
		Import: func(path string) (*types.Package, error) { t.Errorf("import of %s", path); return nil, os.ErrNotExist },
		Facts:  func(string) Facts { return nil },
	}
}

// Without compiled export data, types travel in the files of go vet, and come from
// declarations alone: the body of a generic function, an import that only bodies
// use and what does not compile are no obstacle.
func TestDeclarations(t *testing.T) {
	fset := token.NewFileSet()
	low := write(t, "low", `package low

import "os"

type Box[T any] struct{ v T }

func (b *Box[T]) Get() T { os.Exit(undefined); return b.v }

func Make[T any](v T) *Box[T] { return nope }
`)
	low.Import = func(string) (*types.Package, error) { return nil, os.ErrNotExist }
	file := filepath.Join(t.TempDir(), "vetx")
	if err := WriteVetx(file, fset, low.Declarations(fset), Facts{"x": {1}}); err != nil {
		t.Fatal(err)
	}
	fset = token.NewFileSet()
	high := write(t, "high", `package high

import "low"

var N int = low.Make(1).Get()
`)
	export := NewExportData(fset)
	high.Import = func(path string) (*types.Package, error) {
		data, facts, err := ReadVetx(file)
		if err != nil || !bytes.Equal(facts["x"], []byte{1}) {
			t.Fatalf("facts %v, error %v", facts, err)
		}
		return export.Written(path, data)
	}
	pkg, err := high.Check(fset)
	if err != nil {
		t.Fatal(err)
	}
	if got := pkg.Types.Imports()[0].Scope().Names(); !reflect.DeepEqual(got, []string{"Box", "Make"}) {
		t.Errorf("low declares %v", got)
	}
}

func TestCheckStopsAtAnError(t *testing.T) {
	if _, err := write(t, "bad", "package bad\n\nvar x int = true\n").Check(token.NewFileSet()); err == nil || !strings.Contains(err.Error(), "bad.go:3:13: ") {
		t.Errorf("error %v", err)
	}
	if _, err := write(t, "worse", "package worse\n\nvar\n").Check(token.NewFileSet()); err == nil || !strings.Contains(err.Error(), "worse.go:3:") {
		t.Errorf("error %v", err)
	}
}

// An analyzer sees the facts of imports, runs once for all that require it, and
// what it exports can be read again.
func TestRun(t *testing.T) {
	runs := 0
	engine := &analysis.Analyzer{Name: "engine", FactTypes: []analysis.Fact{new(notes)}}
	engine.Run = func(pass *analysis.Pass) (any, error) {
		runs++
		var below, own notes
		if !pass.ImportPackageFact(types.NewPackage("low", "low"), &below) || pass.ImportPackageFact(types.NewPackage("none", "none"), &own) {
			t.Error("want the fact of low and no other")
		}
		pass.ExportPackageFact(&notes{below.Text + " and more"})
		return pass.ImportPackageFact(pass.Pkg, &own) && own.Text == "low and more", nil
	}
	check := func(name string) *analysis.Analyzer {
		return &analysis.Analyzer{Name: name, Requires: []*analysis.Analyzer{engine}, Run: func(pass *analysis.Pass) (any, error) {
			if pass.ResultOf[engine] == true && name == "one" {
				pos := pass.Files[0].Decls[0].Pos()
				pass.Report(analysis.Diagnostic{Pos: pos, Category: "c", Message: "<seen>", Related: []analysis.RelatedInformation{{Pos: pos, Message: "here"}}})
			}
			return nil, nil
		}}
	}
	p := write(t, "p", "package p\n\nvar A int\n\nvar B int\n")
	low := make(Facts)
	low.put(&notes{"low"})
	p.Facts = func(path string) Facts { return map[string]Facts{"low": low}[path] }
	pkg, err := p.Check(token.NewFileSet())
	if err != nil {
		t.Fatal(err)
	}
	results, facts, err := pkg.Run([]*analysis.Analyzer{check("one"), check("two")})
	if err != nil || runs != 1 || !Found(results) || Found(results[1:]) {
		t.Fatalf("%d runs, results %v, error %v", runs, results, err)
	}
	if got := new(notes); !facts.get(got) || got.Text != "low and more" {
		t.Errorf("exported %+v", got)
	}

	var text, json, shown bytes.Buffer
	pkg.Text(&text, results, 1)
	name := p.GoFiles[0]
	if want := name + ":3:1: <seen>\n2\t\n3\tvar A int\n4\t\n" + name + ":3:1: \there\n2\t\n3\tvar A int\n4\t\n"; text.String() != want {
		t.Errorf("text %q, want %q", &text, want)
	}
	if err := errors.Join(pkg.JSON(&json, results, nil), pkg.JSON(&shown, results, func(string) string { return "F:3:1" })); err != nil {
		t.Fatal(err)
	}
	squeezed := func(s string) string { return strings.NewReplacer("\n", "", "\t", "", ": ", ":", name, "F").Replace(s) }
	want := `{"p":{"one":[{"category":"c","posn":"F:3:1","end":"F:3:1","message":"\u003cseen\u003e","related":[{"posn":"F:3:1","end":"F:3:1","message":"here"}]}]}}`
	for _, b := range []*bytes.Buffer{&json, &shown} {
		if got := squeezed(b.String()); got != want {
			t.Errorf("json %s", got)
		}
	}
}

// Damaged bytes are no facts, and a damaged file is an error that names it.
func TestDamage(t *testing.T) {
	if f := (Facts{nameOf(new(notes)): {7, 7}}); f.get(new(notes)) {
		t.Error("damaged fact was read")
	}
	dir := t.TempDir()
	for name, content := range map[string]string{"empty": "", "damaged": "vetx"} {
		file := filepath.Join(dir, name)
		if err := os.WriteFile(file, []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
		types, facts, err := ReadVetx(file)
		if damaged := err != nil && strings.Contains(err.Error(), file); types != nil || facts != nil || damaged != (content != "") {
			t.Errorf("%s: %v, %v, %v", name, types, facts, err)
		}
	}
}
