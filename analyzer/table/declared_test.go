package table

import (
	"go/ast"
	"go/build"
	"go/parser"
	"go/token"
	"path/filepath"
	"strings"
	"testing"
)

// declared is what the files of a package declare, by the name that go/types
// prints. It is read from the syntax: nothing is type-checked, so that the
// dependencies of the package need not be there.
type declared struct {
	path  string
	types map[string]bool
	funcs map[string]*ast.FuncType // functions, methods, methods of interfaces
	vars  map[string]bool          // package-level variables, and fields as pkg.Type.Field
	alias map[string]string        // types that are another name for one of the package
}

func readPackage(t *testing.T, path, dir string) *declared {
	t.Helper()
	ctx := build.Default
	ctx.CgoEnabled = true
	pkg, err := ctx.ImportDir(dir, 0)
	if err != nil {
		t.Errorf("package %s: %v", path, err)
		return nil
	}
	d := &declared{path, map[string]bool{}, map[string]*ast.FuncType{}, map[string]bool{}, map[string]string{}}
	fset := token.NewFileSet()
	for _, name := range append(pkg.GoFiles, pkg.CgoFiles...) {
		file, err := parser.ParseFile(fset, filepath.Join(dir, name), nil, parser.SkipObjectResolution)
		if err != nil {
			t.Errorf("package %s: %v", path, err)
			return nil
		}
		for _, decl := range file.Decls {
			switch decl := decl.(type) {
			case *ast.FuncDecl:
				d.addFunc(decl)
			case *ast.GenDecl:
				for _, spec := range decl.Specs {
					switch spec := spec.(type) {
					case *ast.TypeSpec:
						d.addType(spec)
					case *ast.ValueSpec:
						for _, name := range spec.Names {
							d.vars[path+"."+name.Name] = true
						}
					}
				}
			}
		}
	}
	return d
}

func (d *declared) addFunc(fn *ast.FuncDecl) {
	if fn.Recv == nil {
		d.funcs[d.path+"."+fn.Name.Name] = fn.Type
		return
	}
	recv, star := fn.Recv.List[0].Type, ""
	if p, ok := recv.(*ast.StarExpr); ok {
		recv, star = p.X, "*"
	}
	var params []string
	switch r := recv.(type) {
	case *ast.IndexExpr:
		recv, params = r.X, []string{nameOf(r.Index)}
	case *ast.IndexListExpr:
		recv = r.X
		for _, p := range r.Indices {
			params = append(params, nameOf(p))
		}
	}
	d.funcs["("+star+d.path+"."+nameOf(recv)+list(params)+")."+fn.Name.Name] = fn.Type
}

func (d *declared) addType(spec *ast.TypeSpec) {
	d.types[d.path+"."+spec.Name.Name] = true
	if spec.Assign.IsValid() {
		d.alias[d.path+"."+spec.Name.Name] = d.path + "." + nameOf(spec.Type)
	}
	if st, ok := spec.Type.(*ast.StructType); ok {
		for _, field := range st.Fields.List {
			for _, name := range field.Names {
				d.vars[d.path+"."+spec.Name.Name+"."+name.Name] = true
			}
		}
	}
	iface, ok := spec.Type.(*ast.InterfaceType)
	if !ok {
		return
	}
	var params []string
	if spec.TypeParams != nil {
		for _, field := range spec.TypeParams.List {
			for _, name := range field.Names {
				params = append(params, name.Name)
			}
		}
	}
	for _, m := range iface.Methods.List {
		if typ, ok := m.Type.(*ast.FuncType); ok && len(m.Names) > 0 { // a constraint has terms without names
			d.funcs["("+d.path+"."+spec.Name.Name+list(params)+")."+m.Names[0].Name] = typ
		}
	}
}

func nameOf(e ast.Expr) string {
	if id, ok := e.(*ast.Ident); ok {
		return id.Name
	}
	return "?"
}

func list(params []string) string {
	if len(params) == 0 {
		return ""
	}
	return "[" + strings.Join(params, ", ") + "]"
}

// parameters counts the parameters of a function.
func parameters(f *ast.FuncType) int {
	n := 0
	for _, field := range f.Params.List {
		n += max(1, len(field.Names))
	}
	return n
}
