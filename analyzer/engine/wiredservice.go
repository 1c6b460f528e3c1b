package engine

import (
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/table"
)

// wiredToService notes the methods of an object of a package below that is
// converted to a service interface of a library which that package does not
// import: `sessions.Store = memory.New()`. Only the package that wires the two
// knows that clients are behind the calls.
func (e *engine) wiredToService(i *ssa.MakeInterface) {
	t, ok := i.Type().Underlying().(*types.Interface)
	if !ok || e.table.Type(program.TypeKey(i.Type())) != table.Service {
		return
	}
	own, library := declaring(i.X.Type()), declaring(i.Type())
	if own == nil || library == nil || own == e.pass.Pkg || own == library || slices.Contains(own.Imports(), library) {
		return
	}
	e.keepAs(i.X.Type(), i.Type())
	for m := range t.Methods() {
		if m.Exported() && m.Signature().Params().Len() > 0 {
			e.serveMethod(i.X.Type(), m.Name(), usedAt(i))
		}
	}
}

// declaring returns the package that declares t, or what t points to.
func declaring(t types.Type) *types.Package {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	if n, ok := types.Unalias(t).(*types.Named); ok {
		return n.Obj().Pkg()
	}
	return nil
}

// usedAt is the position of an implicit conversion, which has none: that of what
// uses it first.
func usedAt(i *ssa.MakeInterface) token.Pos {
	for _, use := range *i.Referrers() {
		if use.Pos().IsValid() {
			return use.Pos()
		}
	}
	return i.X.Pos()
}
