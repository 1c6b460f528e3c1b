package engine

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/value"
)

// Reloads.
//
// A variable or field is a cache as well if it is loaded where it is empty: what no
// request has set at this replica is looked up where all replicas look. The proof is in
// one function, as for elements (refill.go): an assignment, or a call that makes one,
// which only happens where the variable was compared with nothing and is nothing, of a
// value that was loaded for certain. A variable has no key, so the value may rest on
// nothing that callers choose either: then it would be what the first of them asked for.
// A container that is loaded when it is empty is none: what another replica puts in later
// is missing all the same. And of a part of an element this says nothing of the container.

// noteReloads records as refills what the function loads into a variable that is empty.
func (f *function) noteReloads() {
	for _, k := range slices.Clone(f.order) {
		w := f.effects[k]
		if k.kind != summary.Assign || w.Via == nil || f.inElement(k.target) || !f.isWhole(k.target) {
			continue
		}
		val := w.Val
		if st, ok := w.Via.(*ssa.Store); ok {
			val = f.value(st.Val) // whole, see madeOnce
		}
		val = f.flatten(val)
		proof := value.Keep(val, func(it value.Item) bool { return f.loaded(value.Set{it}) })
		if len(proof) == 0 || f.chosenByCallers(val) {
			continue
		}
		if onlyWhereZero(w.Via.Block(), func(v ssa.Value, _ *ssa.Const) bool { return f.comesFrom(ofLength(v), value.Set{value.Ref(k.target)}) }) {
			f.record(summary.Effect{Kind: summary.Refill, When: w.When, Target: w.Target, Key: proof, Pos: w.Pos, Orig: w.Orig, Copied: true})
		}
	}
}

// isWhole reports whether what l names is a variable or field of this package that is
// only ever read and written as a whole.
func (f *function) isWhole(l value.Loc) bool {
	id, _, ok := f.identity(f.asLong(l))
	t := f.declOf(id).of
	if !ok || t == nil {
		return false
	}
	t = program.Deref(t)
	switch t.Underlying().(type) {
	case *types.Basic:
		return true
	case *types.Struct:
		return !f.table.Container(program.TypeKey(t))
	}
	return false
}

// chosenByCallers reports whether s has anything that differs from call to call: a
// client's, something fresh, or what callers pass other than the object with the method.
func (f *function) chosenByCallers(s value.Set) bool {
	return slices.ContainsFunc(s, func(it value.Item) bool {
		switch d := f.Locs[it.Loc()]; d.Kind {
		case value.RootParam:
			return d.Key > 0 || f.fn.Signature.Recv() == nil
		case value.RootFree, value.RootClient, value.RootMinted, value.RootClock:
			return true
		}
		return false
	})
}

// ofLength is what v is the length of, or v.
func ofLength(v ssa.Value) ssa.Value {
	if c, ok := v.(*ssa.Call); ok {
		if b, ok := c.Call.Value.(*ssa.Builtin); ok && b.Name() == "len" {
			return c.Call.Args[0]
		}
	}
	return v
}
