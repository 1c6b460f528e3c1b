package engine

import (
	"go/ast"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ast/astutil"
	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
)

// siteName is the name of the variable that holds what a site allocates, or "".
// SSA keeps the names of variables that it could not turn into registers; others
// are looked up in the syntax.
func (f *function) siteName(id int32) string {
	st := f.sites[id]
	if st.Name != "" || f.fn == nil {
		return st.Name
	}
	if ident := f.assignedTo(st.Pos); ident != nil {
		return ident.Name
	}
	return ""
}

// sitePos is where the variable that holds a site is declared.
func (f *function) sitePos(id int32) token.Pos {
	st := f.sites[id]
	if st.Name == "" && f.fn != nil {
		if ident := f.assignedTo(st.Pos); ident != nil {
			return ident.Pos()
		}
	}
	return st.Pos
}

// isVariable reports whether an allocation is a variable of the program. SSA's
// comment is its name then, and otherwise says what the memory is for.
func isVariable(a *ssa.Alloc) bool {
	switch a.Comment {
	case "complit", "makeslice", "new", "slicelit", "varargs":
		return false
	}
	return token.IsIdentifier(a.Comment)
}

// siteType is the type of that variable, or nil where it is not known: an
// allocation that SSA names is the variable, of which the site has the address.
func (f *function) siteType(id int32) types.Type {
	st := f.sites[id]
	if st.Of != nil && st.Name != "" {
		return program.Deref(st.Of)
	}
	return st.Of
}

// assignedTo returns the variable to which the expression at pos is assigned
// where the variable is declared.
func (f *function) assignedTo(pos token.Pos) *ast.Ident {
	ident, ok := f.idents[pos]
	if !ok {
		ident = f.findAssigned(pos)
		f.idents[pos] = ident
	}
	return ident
}

func (f *function) findAssigned(pos token.Pos) *ast.Ident {
	for _, file := range f.pass.Files {
		if pos < file.FileStart || file.FileEnd < pos {
			continue
		}
		path, _ := astutil.PathEnclosingInterval(file, pos, pos)
		for i, n := range path {
			switch n := n.(type) {
			case *ast.AssignStmt:
				return f.identOf(n.Lhs, n.Rhs, path[:i])
			case *ast.ValueSpec:
				names := make([]ast.Expr, len(n.Names))
				for i, name := range n.Names {
					names[i] = name
				}
				return f.identOf(names, n.Values, path[:i])
			case *ast.FuncLit, *ast.BlockStmt:
				return nil
			}
		}
	}
	return nil
}

// identOf returns the element of lhs that belongs to the element of rhs on path.
func (f *function) identOf(lhs, rhs []ast.Expr, path []ast.Node) *ast.Ident {
	parts := 0
	for _, n := range path {
		switch n := n.(type) {
		case *ast.KeyValueExpr:
			return nil // a part of what is assigned
		case *ast.CompositeLit:
			parts++
		case *ast.CallExpr:
			if !f.pass.TypesInfo.Types[n.Fun].IsType() { // a conversion is still the same thing
				parts++
			}
		}
	}
	for i, e := range rhs {
		for _, n := range path {
			if n == e && i < len(lhs) && parts < 2 {
				ident, _ := lhs[i].(*ast.Ident)
				return ident
			}
		}
	}
	return nil
}
