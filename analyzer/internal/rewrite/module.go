package rewrite

import (
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"go/types"
	"path"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ast/astutil"
)

// Root is the import path of the main package; packages that rewrites add are below it.
const Root = "example.com/program"

// A Package is one file of Go, with its import path.
type Package struct{ Path, Text string }

// A Module is a program as text.
type Module struct {
	Below []Package // packages that main imports, imports first
	Main  string
}

// Packages returns all packages, imports first.
func (m *Module) Packages() []Package {
	return append(slices.Clone(m.Below), Package{Root, m.Main})
}

// A Program is a type-checked module.
type Program struct {
	Module
	Checked []*Checked // one for each of Packages, main last

	fset *token.FileSet
	file *ast.File // of main, like what follows
	pkg  *types.Package
	info *types.Info
}

// A Checked is a type-checked package.
type Checked struct {
	File *ast.File
	Pkg  *types.Package
	Info *types.Info
}

// check parses and type-checks one package. Its file is named after its path.
func check(fset *token.FileSet, pkg Package, imp types.Importer) (*Checked, error) {
	file, err := parser.ParseFile(fset, "/rewritten/"+pkg.Path+"/"+path.Base(pkg.Path)+".go", pkg.Text, parser.ParseComments)
	if err != nil {
		return nil, err
	}
	info := &types.Info{
		Types: map[ast.Expr]types.TypeAndValue{}, Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{},
		Implicits: map[ast.Node]types.Object{}, Selections: map[*ast.SelectorExpr]*types.Selection{},
		Scopes: map[ast.Node]*types.Scope{}, Instances: map[*ast.Ident]types.Instance{}, FileVersions: map[*ast.File]string{},
	}
	checked, err := (&types.Config{Importer: imp, GoVersion: "go1.26"}).Check(pkg.Path, fset, []*ast.File{file}, info)
	return &Checked{file, checked, info}, err
}

// Check type-checks a module, with an importer for what is not in it.
func Check(m Module, fset *token.FileSet, std types.Importer) (*Program, error) {
	p := &Program{Module: m, fset: fset}
	imp := moduleImporter{std: std, own: map[string]*types.Package{}}
	for _, pkg := range m.Packages() {
		checked, err := check(fset, pkg, imp)
		if err != nil {
			return nil, fmt.Errorf("%w in:\n%s", err, pkg.Text)
		}
		imp.own[pkg.Path] = checked.Pkg
		p.Checked = append(p.Checked, checked)
		p.file, p.pkg, p.info = checked.File, checked.Pkg, checked.Info
	}
	return p, nil
}

type moduleImporter struct {
	std types.Importer
	own map[string]*types.Package
}

func (imp moduleImporter) Import(path string) (*types.Package, error) {
	if pkg, ok := imp.own[path]; ok {
		return pkg, nil
	}
	return imp.std.Import(path)
}

// result is the module with a new text of main, and packages that it imports in
// addition.
func (p *Program) result(main string, more ...Package) (*Module, error) {
	m := &Module{Below: slices.Clone(p.Below)}
	for _, pkg := range more {
		text, err := p.finish(pkg.Text)
		if err != nil {
			return nil, err
		}
		m.Below = append(m.Below, Package{pkg.Path, text})
	}
	text, err := p.finish(main, more...)
	if err != nil {
		return nil, err
	}
	m.Main = text
	return m, nil
}

// finish formats a file, and gives it those imports of the program, of rewrites
// and of new packages that it uses.
func (p *Program) finish(text string, more ...Package) (string, error) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "", text, parser.ParseComments)
	if err != nil {
		return "", fmt.Errorf("%w in:\n%s", err, text)
	}
	paths := []string{"sync", "net/http"}
	for _, pkg := range slices.Concat(p.Below, more) {
		paths = append(paths, pkg.Path)
	}
	for _, spec := range p.file.Imports {
		if path, err := strconv.Unquote(spec.Path.Value); err == nil {
			paths = append(paths, path)
		}
	}
	for _, path := range paths {
		astutil.DeleteImport(fset, file, path)
	}
	for _, path := range paths {
		if uses(file, path[strings.LastIndexByte(path, '/')+1:]) {
			astutil.AddImport(fset, file, path)
		}
	}
	var b strings.Builder
	if err := format.Node(&b, fset, file); err != nil {
		return "", err
	}
	return b.String(), nil
}

// uses reports whether the file refers to an import of that name: no program has a
// variable that is called like one.
func uses(file *ast.File, name string) bool {
	found := false
	ast.Inspect(file, func(n ast.Node) bool {
		if sel, ok := n.(*ast.SelectorExpr); ok {
			id, ok := sel.X.(*ast.Ident)
			found = found || ok && id.Name == name
		}
		return !found
	})
	return found
}
