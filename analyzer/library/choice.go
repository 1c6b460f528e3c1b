package library

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
)

// alternative reports whether what a construct makes is one of several things
// that configuration chooses from.
func (l *libraries) alternative(v ssa.Value) bool {
	if v == nil || v.Referrers() == nil {
		return false
	}
	for _, instr := range *v.Referrers() {
		switch i := instr.(type) {
		case *ssa.MakeInterface:
			if l.alternative(i) {
				return true
			}
		case *ssa.ChangeInterface:
			if l.alternative(i) {
				return true
			}
		case *ssa.Extract:
			if i.Index == 0 && l.alternative(i) {
				return true
			}
		case *ssa.Phi:
			if slices.ContainsFunc(i.Edges, func(e ssa.Value) bool { return e != v && l.elsewhere(e) }) {
				return true
			}
		case *ssa.Store:
			if i.Val == v && l.storedToo(i) {
				return true
			}
		case *ssa.Return:
			if l.returnsToo(i, slices.Index(i.Results, v)) {
				return true
			}
		}
	}
	return false
}

// elsewhere reports whether v is something that was made, and not by a library
// that keeps it here.
func (l *libraries) elsewhere(v ssa.Value) bool {
	switch v := v.(type) {
	case *ssa.MakeInterface:
		return l.elsewhere(v.X)
	case *ssa.ChangeInterface:
		return l.elsewhere(v.X)
	case *ssa.Extract:
		return l.elsewhere(v.Tuple)
	case *ssa.Call:
		callee := v.Call.StaticCallee()
		return callee == nil || l.Table.Store(program.FuncKey(program.Origin(callee))) == nil
	}
	return false
}

// storedToo reports whether the function stores something else at the same place.
func (l *libraries) storedToo(st *ssa.Store) bool {
	same := func(a ssa.Value) bool { return a == st.Addr }
	if fa, ok := st.Addr.(*ssa.FieldAddr); ok {
		key := fieldStep(fa.X.Type(), fa.Field)
		same = func(a ssa.Value) bool {
			other, ok := a.(*ssa.FieldAddr)
			return ok && fieldStep(other.X.Type(), other.Field) == key
		}
	}
	for instr := range program.Instructions(st.Parent()) {
		if o, ok := instr.(*ssa.Store); ok && o != st && same(o.Addr) && l.elsewhere(o.Val) {
			return true
		}
	}
	return false
}

// returnsToo reports whether the function returns something else as an
// interface: an implementation that configuration chooses.
func (l *libraries) returnsToo(ret *ssa.Return, i int) bool {
	if !program.IsInterface(ret.Parent().Signature.Results().At(i).Type()) {
		return false
	}
	for o := range program.Returns(ret.Parent()) {
		if o != ret && l.elsewhere(o.Results[i]) {
			return true
		}
	}
	return false
}
