package genprog

import (
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"go/types"
	"reflect"
	"testing"
)

// plainServer serves without an import that would have to be type-checked.
func plainServer() Server {
	return Server{
		Import: "example.com/web", Params: "r *web.Request",
		Value: "r.Value(%q)", Reply: "r.Reply(%s)", Register: "web.Handle(%q, %s)", Serve: "",
	}
}

const web = `package web

type Request struct{}

func (r *Request) Value(name string) string { return name }
func (r *Request) Reply(text string) {}

func Handle(pattern string, handler func(*Request)) {}
`

type importer map[string]*types.Package

func (i importer) Import(path string) (*types.Package, error) { return i[path], nil }

func TestProgramsTypeCheck(t *testing.T) {
	shapes := map[string]Shape{
		"mixed":  Mixed(3000),
		"empty":  {},
		"tall":   {Lines: 500, Package: 50, Stack: 20, Handlers: 1, Depth: 30},
		"knot":   {Component: 60},
		"wide":   {Implementations: 100},
		"long":   {Body: 500},
		"tables": {Lines: 2000, Package: 100, Table: 200},
	}
	for name, s := range shapes {
		t.Run(name, func(t *testing.T) {
			fset, pkgs := token.NewFileSet(), importer{}
			lines := 0
			for _, p := range append([]Package{{"web", web}}, Program("example.com", s, plainServer())...) {
				file, err := parser.ParseFile(fset, p.Dir+".go", p.Text, parser.SkipObjectResolution)
				if err != nil {
					t.Fatal(err)
				}
				pkg, err := (&types.Config{Importer: pkgs}).Check("example.com/"+p.Dir, fset, []*ast.File{file}, nil)
				if err != nil {
					t.Fatal(err)
				}
				pkgs[pkg.Path()] = pkg
				lines += p.Lines()
				if _, err := format.Source([]byte(p.Text)); err != nil {
					t.Error(err)
				}
			}
			if lines < s.Lines || s.Lines > 0 && lines > 2*s.Lines {
				t.Errorf("%d lines, asked for %d", lines, s.Lines)
			}
			if len(pkgs) < 3 {
				t.Errorf("%d packages", len(pkgs))
			}
		})
	}
}

func TestProgramsAreTheSameAgain(t *testing.T) {
	s := Mixed(2000)
	if !reflect.DeepEqual(Program("m", s, HTTP()), Program("m", s, HTTP())) {
		t.Error("the same shape gives another program")
	}
	other := s
	other.Seed = 1
	if reflect.DeepEqual(Program("m", s, HTTP()), Program("m", other, HTTP())) {
		t.Error("another seed gives the same program")
	}
}
