package program

import (
	"cmp"
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// Hosts do not promise an order. Those that read files at the same time number
// positions as it comes, and so one file's are below another's in one run and above
// them in the next; the order of imports and of initialisers follows that of files.
// What is first decides what is reported, so the engine has an order of its own: by the
// names of files.
//
// Test files serve nobody, and nothing outside of them can name what they declare. go vet
// has them in the package, which it analyses with and without them; the engine is the
// same both times.

// Canonical returns the pass without test files, and with files and initialisers in the
// engine's order.
func Canonical(pass *analysis.Pass, order Order) *analysis.Pass {
	own := *pass
	own.Files = slices.DeleteFunc(slices.Clone(pass.Files), func(f *ast.File) bool { return IsTestPos(pass, f.FileStart) })
	slices.SortStableFunc(own.Files, func(a, b *ast.File) int { return order.Compare(a.FileStart, b.FileStart) })
	if pass.TypesInfo != nil {
		info := *pass.TypesInfo
		info.InitOrder = slices.DeleteFunc(slices.Clone(info.InitOrder), func(i *types.Initializer) bool { return IsTestPos(pass, i.Lhs[0].Pos()) })
		slices.SortStableFunc(info.InitOrder, func(a, b *types.Initializer) int { return order.Compare(a.Lhs[0].Pos(), b.Lhs[0].Pos()) })
		own.TypesInfo = &info
	}
	return &own
}

// Order orders positions.
type Order struct {
	fset   *token.FileSet
	asRead bool // the numbers of positions have the order
}

// NewOrder returns the order of the positions of a pass, whose files are all there.
func NewOrder(pass *analysis.Pass) Order {
	o := Order{fset: pass.Fset}
	files := slices.Clone(pass.Files)
	slices.SortFunc(files, func(a, b *ast.File) int { return cmp.Compare(a.FileStart, b.FileStart) })
	o.asRead = slices.IsSortedFunc(files, func(a, b *ast.File) int { return o.Compare(a.FileStart, b.FileStart) })
	return o
}

// Compare orders positions by the name of the file, and within it.
func (o Order) Compare(a, b token.Pos) int {
	if o.asRead || a == b || !a.IsValid() || !b.IsValid() {
		return cmp.Compare(a, b)
	}
	f, g := o.fset.File(a), o.fset.File(b)
	if f == g || f == nil || g == nil {
		return cmp.Compare(a, b)
	}
	return strings.Compare(f.Name(), g.Name())
}

// Imports returns what the package imports, by path.
func Imports(pkg *types.Package) []*types.Package {
	return slices.SortedFunc(slices.Values(pkg.Imports()), func(a, b *types.Package) int { return strings.Compare(a.Path(), b.Path()) })
}

// Posn is a position as text, or "".
func Posn(fset *token.FileSet, pos token.Pos) string {
	if !pos.IsValid() {
		return ""
	}
	return fset.Position(pos).String()
}
