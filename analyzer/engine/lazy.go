package engine

import (
	"go/token"
	"slices"

	"golang.org/x/tools/go/ssa"
)

// Values that are made when they are needed first, and never again.

// madeOnce is what a store keeps that only happens where nothing is kept yet. What is
// made of other fields of the same object, which were there before, brings nothing
// there: a client of another service, made of the addresses that start-up set.
func (f *function) madeOnce(i *ssa.Store) set {
	val := f.value(i.Val)
	if f.ofSameObject(f.flatten(val), f.value(i.Addr)) {
		return keep(val, func(it item) bool {
			k := f.locs[it.loc()].kind
			return k == rootFunc || k == rootDyn
		})
	}
	return keep(val, item.isRef)
}

// ofSameObject reports whether all that s names is in the parameter or variable that
// the location to, or code, lies in.
func (f *function) ofSameObject(s, to set) bool {
	if len(to) != 1 {
		return false
	}
	t := f.locs[to[0].loc()]
	return (t.kind == rootParam || t.kind == rootFree) && t.path != 0 && !slices.ContainsFunc(s, func(it item) bool {
		switch d := f.locs[it.loc()]; d.kind {
		case rootFunc, rootDyn:
			return false
		default:
			return d.kind != t.kind || d.key != t.key || d.path == 0
		}
	})
}

// fillsNil reports whether a store only happens where what it overwrites is nil.
func (f *function) fillsNil(i *ssa.Store) bool {
	for b := i.Block(); b != nil; b = b.Idom() {
		cond, ok := b.Instrs[len(b.Instrs)-1].(*ssa.If)
		if !ok || b == i.Block() {
			continue
		}
		cmp, ok := cond.Cond.(*ssa.BinOp)
		if !ok || cmp.Op != token.EQL && cmp.Op != token.NEQ {
			continue
		}
		c, ok := cmp.Y.(*ssa.Const)
		if !ok || !c.IsNil() || !f.sameRoot(cmp.X, i.Addr) {
			continue
		}
		side := b.Succs[0]
		if cmp.Op == token.NEQ {
			side = b.Succs[1]
		}
		if len(side.Preds) == 1 && side.Dominates(i.Block()) {
			return true
		}
	}
	return false
}
