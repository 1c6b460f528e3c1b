package engine

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/value"
)

// Copies of structs.
//
// The fields of a copy hold what those of the original do, so that a map in one is the
// map of the other. A function that wants no such thing gives the copy a map of its own
// before it does anything else with it. The order of writes is not followed, so this is
// looked for in one shape: a variable gets one copy, and then a field of it a value,
// before any other use of the field or of the variable as a whole: in the function itself,
// or in a callee that assigns to the field whatever happens. Such a field is renewed: what
// was copied is not there any more, but for those who load it before.

// noteRenewed finds the fields of a variable, at l, that are renewed after a copy.
func (f *function) noteRenewed(a *ssa.Alloc, l value.Loc) {
	st, ok := f.ownStruct(program.Deref(a.Type()))
	if _, noted := f.vals[a]; !ok || noted {
		return
	}
	var copied *ssa.Store
	for _, r := range *a.Referrers() {
		if s, ok := r.(*ssa.Store); ok && s.Addr == ssa.Value(a) {
			if copied != nil {
				return
			}
			copied = s
		}
	}
	if copied == nil {
		return
	}
	for _, r := range *a.Referrers() {
		if call, ok := r.(*ssa.Call); ok && program.Dominates(copied, call) {
			for _, field := range prepares(call, a) {
				if renews(a, copied, call, field) {
					f.renewed[f.At(l, f.fieldHop(program.Deref(a.Type()), st.Field(field)))] = call
				}
			}
		}
		fa, ok := r.(*ssa.FieldAddr)
		if !ok {
			continue
		}
		for _, use := range *fa.Referrers() {
			s, ok := use.(*ssa.Store)
			if ok && s.Addr == ssa.Value(fa) && program.Dominates(copied, s) && renews(a, copied, s, fa.Field) {
				f.renewed[f.At(l, f.fieldHop(program.Deref(a.Type()), st.Field(fa.Field)))] = s
			}
		}
	}
}

// prepares returns the fields of a variable to which a call assigns that is given its
// address, on every way through the callee.
func prepares(call *ssa.Call, a *ssa.Alloc) []int {
	callee := call.Call.StaticCallee()
	if callee == nil || len(callee.Params) != len(call.Call.Args) {
		return nil
	}
	var out []int
	for i, arg := range call.Call.Args {
		if arg != ssa.Value(a) {
			continue
		}
		for _, r := range *callee.Params[i].Referrers() {
			fa, ok := r.(*ssa.FieldAddr)
			if !ok {
				continue
			}
			for _, use := range *fa.Referrers() {
				if s, ok := use.(*ssa.Store); ok && s.Addr == ssa.Value(fa) && onEveryWay(s) {
					out = append(out, fa.Field)
				}
			}
		}
	}
	return out
}

// onEveryWay reports whether a function does not return without having run i.
func onEveryWay(i ssa.Instruction) bool {
	for r := range program.Returns(i.Parent()) {
		if b := r.Block(); b != i.Block() && !i.Block().Dominates(b) {
			return false
		}
	}
	return true
}

// renews reports whether each use of a variable that may lead to what a field of it held
// after the copy comes after s, which assigns to the field, but for loads of the field.
func renews(a *ssa.Alloc, copied *ssa.Store, s ssa.Instruction, field int) bool {
	for _, r := range *a.Referrers() {
		fa, isField := r.(*ssa.FieldAddr)
		_, debug := r.(*ssa.DebugRef)
		switch {
		case r == ssa.Instruction(copied), r == s, debug, isField && fa.Field != field:
		case !isField:
			if !program.Dominates(s, r) {
				return false
			}
		default:
			for _, use := range *fa.Referrers() {
				_, load := use.(*ssa.UnOp)
				st, store := use.(*ssa.Store)
				if !load && (!store || st.Val == ssa.Value(fa)) && !program.Dominates(s, use) {
					return false
				}
			}
		}
	}
	return true
}

// beforeRenewal is what was copied to a renewed field, for an instruction that loads
// the field before it is renewed.
func (f *function) beforeRenewal(load *ssa.UnOp) value.Set {
	fa, ok := load.X.(*ssa.FieldAddr)
	if !ok {
		return nil
	}
	var out value.Set
	for _, it := range f.value(fa) {
		s, ok := f.renewed[it.Loc()]
		if !ok || program.Dominates(s, load) {
			continue
		}
		d := f.Locs[it.Loc()]
		whole := f.Loc(d.Kind, d.Key, f.Paths[d.Path].Parent)
		out = f.Union(out, f.load(f.step(f.copies[whole], f.Paths[d.Path].Hop)))
	}
	return out
}

// copiedTo is what was copied to l and is all there still; the renewed fields of l
// derive from it.
func (f *function) copiedTo(l value.Loc) value.Set {
	if f.hasRenewed(l) {
		return f.Weaken(f.copies[l])
	}
	return f.copies[l]
}

// hasRenewed reports whether a field of the copy at l got a value of its own.
func (f *function) hasRenewed(l value.Loc) bool {
	for part := range f.renewed {
		if d := f.Locs[part]; f.Loc(d.Kind, d.Key, f.Paths[d.Path].Parent) == l {
			return true
		}
	}
	return false
}

// eachCopied calls visit for each field, of a struct of type t at l, that may lead to
// something else, with what it holds of from, which was copied there.
func (f *function) eachCopied(l value.Loc, t types.Type, from value.Set, visit func(hops []value.Hop, s value.Set)) {
	st, ok := f.ownStruct(t)
	if !ok {
		return
	}
	for fld := range st.Fields() {
		h := f.fieldHop(t, fld)
		if _, ok := f.renewed[f.At(l, h)]; ok || !program.IsReference(fld.Type()) || program.IsError(fld.Type()) {
			continue
		}
		part := f.step(from, h)
		if program.IsAggregate(fld.Type()) {
			f.eachCopied(f.At(l, h), fld.Type(), part, func(hops []value.Hop, s value.Set) { visit(append([]value.Hop{h}, hops...), s) })
		} else if len(part) > 0 {
			visit([]value.Hop{h}, part)
		}
	}
}

// ownStruct returns the struct that t is, unless its inside is the business of the
// standard library.
func (e *engine) ownStruct(t types.Type) (*types.Struct, bool) {
	st, ok := t.Underlying().(*types.Struct)
	n, named := types.Unalias(t).(*types.Named)
	return st, ok && (!named || !e.isStandard(n.Obj().Pkg()))
}

// fieldHop is the hop to a field of a struct type.
func (e *engine) fieldHop(t types.Type, fld *types.Var) value.Hop {
	return value.Hop{Kind: value.HopField, Name: e.fieldKey(t, fld)}
}
