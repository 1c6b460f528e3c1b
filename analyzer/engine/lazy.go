package engine

import (
	"go/constant"
	"go/token"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/value"
)

// Values that are made when they are needed first, and never again.

// madeOnce is what a store keeps that only happens where nothing is kept yet. What is
// made of other fields of the same object, which were there before, brings nothing
// there: a client of another service, made of the addresses that start-up set.
func (f *function) madeOnce(i *ssa.Store) value.Set {
	val := f.value(i.Val)
	if f.ofSameObject(f.flatten(val), f.value(i.Addr)) {
		return value.Keep(val, func(it value.Item) bool {
			k := f.Locs[it.Loc()].Kind
			return k == value.RootFunc || k == value.RootDyn
		})
	}
	return value.Keep(val, value.Item.IsRef)
}

// ofSameObject reports whether all that s names is in the parameter or variable that
// the location to, or code, lies in.
func (f *function) ofSameObject(s, to value.Set) bool {
	if len(to) != 1 {
		return false
	}
	t := f.Locs[to[0].Loc()]
	return (t.Kind == value.RootParam || t.Kind == value.RootFree) && t.Path != 0 && !slices.ContainsFunc(s, func(it value.Item) bool {
		switch d := f.Locs[it.Loc()]; d.Kind {
		case value.RootFunc, value.RootDyn:
			return false
		default:
			return d.Kind != t.Kind || d.Key != t.Key || d.Path == 0
		}
	})
}

// fillsNil reports whether a store only happens where what it overwrites is nil.
func (f *function) fillsNil(i *ssa.Store) bool {
	return onlyWhereZero(i.Block(), func(v ssa.Value, zero *ssa.Const) bool { return zero.IsNil() && f.sameRoot(v, i.Addr) })
}

// onlyWhereZero reports whether control reaches a block only where a value of which is
// holds has been compared with the zero value of its type, and is that.
func onlyWhereZero(at *ssa.BasicBlock, is func(v ssa.Value, zero *ssa.Const) bool) bool {
	return guarded(at, true, func(cmp *ssa.BinOp) bool {
		c, ok := cmp.Y.(*ssa.Const)
		return ok && isZero(c) && is(cmp.X, c)
	})
}

// guarded reports whether control reaches a block only by the side of a comparison, of
// which is holds, that is taken if the two are equal, or if they are not.
func guarded(at *ssa.BasicBlock, equal bool, is func(*ssa.BinOp) bool) bool {
	for b := at.Idom(); b != nil; b = b.Idom() {
		cond, ok := b.Instrs[len(b.Instrs)-1].(*ssa.If)
		if !ok {
			continue
		}
		cmp, ok := cond.Cond.(*ssa.BinOp)
		if !ok || cmp.Op != token.EQL && cmp.Op != token.NEQ || !is(cmp) {
			continue
		}
		side := b.Succs[0]
		if equal != (cmp.Op == token.EQL) {
			side = b.Succs[1]
		}
		if len(side.Preds) == 1 && side.Dominates(at) {
			return true
		}
	}
	return false
}

func isZero(c *ssa.Const) bool {
	if c.Value == nil {
		return true
	}
	switch c.Value.Kind() {
	case constant.String:
		return constant.StringVal(c.Value) == ""
	case constant.Int, constant.Float:
		return constant.Sign(c.Value) == 0
	}
	return false
}
