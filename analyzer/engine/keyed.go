package engine

import (
	"go/token"
	"go/types"
	"strconv"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
)

// A keyed says what is known from a key: the key, and what it was put together from
// without loss. The first letter of a name does not tell the name, so that what is
// computed from the name is not computed from that key.
type keyed struct {
	*slice
	known map[ssa.Value]bool
	told  map[*function]map[ssa.Value]bool // what is known from the result of a callee
}

func (f *function) keyed(at ssa.Instruction, keys ...ssa.Value) *keyed {
	return f.keyedWithin(map[*function]map[ssa.Value]bool{}, at, keys...)
}

// keyedWithin shares what is known of callees with others. Of a callee that is being asked,
// nothing is.
func (f *function) keyedWithin(told map[*function]map[ssa.Value]bool, at ssa.Instruction, keys ...ssa.Value) *keyed {
	k := &keyed{slice: f.slice(at, nil), known: map[ssa.Value]bool{}, told: told}
	for _, v := range keys {
		k.take(v)
	}
	return k
}

func (k *keyed) take(v ssa.Value) {
	if v == nil || k.known[v] || len(k.known) > maxSlice {
		return
	}
	k.known[v] = true
	switch v := v.(type) {
	case *ssa.Parameter, *ssa.FreeVar:
		k.walk(v, "")
	case *ssa.Alloc:
		k.parts(v)
	case *ssa.UnOp:
		if v.Op == token.MUL {
			k.load(v)
		}
	case *ssa.Field:
		k.walk(v, "")
	case *ssa.BinOp:
		if v.Op == token.ADD && program.IsText(v.Type()) {
			k.take(v.X)
			k.take(v.Y)
		}
	case *ssa.Convert:
		if isTextual(v.Type()) && isTextual(v.X.Type()) {
			k.take(v.X)
		}
	case *ssa.Slice:
		if v.Low == nil && v.High == nil {
			k.take(v.X)
		}
	case *ssa.MakeInterface:
		k.take(v.X)
	case *ssa.ChangeType:
		k.take(v.X)
	case *ssa.Extract:
		if v.Index == 0 {
			k.take(v.Tuple)
		}
	case *ssa.Call:
		k.call(v)
	}
}

// load takes what a variable, or a part of one, holds.
func (k *keyed) load(v *ssa.UnOp) {
	if a, ok := v.X.(*ssa.Alloc); ok {
		k.parts(a)
		return
	}
	base, path := v.X, ""
	for {
		f, ok := base.(*ssa.FieldAddr)
		if !ok {
			break
		}
		base, path = f.X, "."+strconv.Itoa(f.Field)+path
	}
	a, ok := base.(*ssa.Alloc)
	if !ok {
		k.walk(v, "")
		return
	}
	k.leaf(leaf{v: a, path: path})
	if spills(a) {
		k.walk(a, path)
	}
}

// parts takes what is stored in a variable once, or in the parts of one.
func (k *keyed) parts(addr ssa.Value) {
	var once *ssa.Store
	for _, r := range *addr.Referrers() {
		switch r := r.(type) {
		case *ssa.Store:
			if r.Addr != addr || once != nil {
				return
			}
			once = r
		case *ssa.FieldAddr:
			k.parts(r)
		case *ssa.IndexAddr:
			k.parts(r)
		}
	}
	if once != nil {
		k.take(once.Val)
	}
}

// call takes the arguments of a call whose results differ where they do.
func (k *keyed) call(c *ssa.Call) {
	f, com := k.f, c.Common()
	if f.handsRequest(com) || f.isSource(com) {
		k.walk(c, "")
		return
	}
	callee := com.StaticCallee()
	if callee == nil {
		return
	}
	if fn, ok := callee.Object().(*types.Func); ok && f.table.Distinct(symbol(fn)) {
		for _, a := range com.Args {
			k.take(a)
		}
		return
	}
	own := f.byFn[program.Origin(callee)]
	if own == nil || own == f || len(own.fn.Params) != len(com.Args) {
		return
	}
	if _, asked := k.told[own]; !asked {
		k.told[own] = nil
		if r := onlyReturn(own.fn); r != nil && len(r.Results) > 0 {
			k.told[own] = own.keyedWithin(k.told, r, r.Results[0]).known
		}
	}
	for i, p := range own.fn.Params {
		if k.told[own][p] {
			k.take(com.Args[i])
		}
	}
	k.reads(c)
}

// onlyReturn is the one statement with which a function returns, if there is one.
func onlyReturn(fn *ssa.Function) *ssa.Return {
	var only *ssa.Return
	for r := range program.Returns(fn) {
		if only != nil {
			return nil
		}
		only = r
	}
	return only
}

// isTextual reports whether values of type t are text, or its bytes.
func isTextual(t types.Type) bool {
	sl, ok := t.Underlying().(*types.Slice)
	if !ok {
		return program.IsText(t)
	}
	b, ok := sl.Elem().Underlying().(*types.Basic)
	return ok && (b.Kind() == types.Byte || b.Kind() == types.Rune)
}
