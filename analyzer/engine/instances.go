package engine

import (
	"go/types"

	"github.com/statevet/statevet/analyzer/program"
)

// instantiated is the type of a field. That of a generic type has one identity for all
// instances; if the package has one instance only, or if they agree, the field is
// known by what it is there.
func (e *engine) instantiated(owner types.Type, fld *types.Var) types.Type {
	n, ok := types.Unalias(program.Deref(owner)).(*types.Named)
	if !ok || n.TypeParams().Len() == 0 {
		return fld.Type()
	}
	var only types.Type
	for _, inst := range e.pass.TypesInfo.Instances {
		of, ok := inst.Type.(*types.Named)
		if !ok || of.Origin() != n.Origin() || mentionsParameter(of) {
			continue
		}
		st, ok := of.Underlying().(*types.Struct)
		if !ok {
			continue
		}
		for f := range st.Fields() {
			if f.Origin() != fld.Origin() {
				continue
			}
			if only != nil && !types.Identical(only, f.Type()) {
				return fld.Origin().Type()
			}
			only = f.Type()
		}
	}
	if only == nil {
		return fld.Type()
	}
	return only
}

// mentionsParameter reports whether an instance is one within the generic code.
func mentionsParameter(n *types.Named) bool {
	for arg := range n.TypeArgs().Types() {
		if _, ok := types.Unalias(arg).(*types.TypeParam); ok {
			return true
		}
	}
	return false
}
