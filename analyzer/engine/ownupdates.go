package engine

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/table"
)

// Branches that only decide how a container is updated.
//
// Whoever writes behind looks before it writes: a count is set the first time, and added
// to later. Nobody learns from that what was there. A branch on what was found is such a
// look if all that it decides is bookkeeping of the same container: what may run or not
// because of it, and which of several values a variable has where the sides meet.

// container is where a value was found that was looked up or visited, or is a field of
// such a one: a map, a slice, or the receiver of a container's method. A map or a slice
// as a whole is its own.
func container(v ssa.Value) ssa.Value {
	switch x := v.(type) {
	case *ssa.UnOp:
		if isList(x.Type()) {
			return x
		}
	case *ssa.Call:
		if len(x.Call.Args) > 0 {
			return x.Call.Args[0]
		}
	}
	for {
		switch x := v.(type) {
		case *ssa.Lookup:
			return x.X
		case *ssa.Range:
			return x.X
		case *ssa.IndexAddr:
			return x.X
		case *ssa.UnOp:
			v = x.X
		case *ssa.FieldAddr:
			v = x.X
		case *ssa.Field:
			v = x.X
		case *ssa.Extract:
			v = x.Tuple
		case *ssa.Next:
			v = x.Iter
		default:
			return nil
		}
	}
}

func isList(t types.Type) bool {
	switch t.Underlying().(type) {
	case *types.Map, *types.Slice:
		return true
	}
	return false
}

// onlyUpdates reports whether all that a branch decides is what the container keeps from
// which the value comes.
func (o *observer) onlyUpdates(branch *ssa.If) bool {
	if o.from == nil {
		return false
	}
	sides := o.f.Dependent(branch)
	for _, b := range branch.Parent().Blocks {
		meets := slices.ContainsFunc(b.Preds, func(p *ssa.BasicBlock) bool { return sides[p] || p == branch.Block() })
		if !meets && !sides[b] {
			continue
		}
		for _, instr := range b.Instrs {
			if phi, ok := instr.(*ssa.Phi); ok && meets && o.use(phi) {
				return false
			}
			if sides[b] && !o.updates(instr, sides) {
				return false
			}
		}
	}
	return true
}

// updates reports whether an instruction on the sides of a branch does nothing but to
// change the container, to make what is put there, and to log.
func (o *observer) updates(instr ssa.Instruction, sides map[*ssa.BasicBlock]bool) bool {
	switch i := instr.(type) {
	case *ssa.Store:
		return variadic(i) != nil || o.ownedBy(i.Addr, sides)
	case *ssa.MapUpdate:
		return o.ownedBy(i.Map, sides)
	case *ssa.MakeMap, *ssa.MakeSlice, *ssa.Lookup, *ssa.Field, *ssa.Index, *ssa.Range, *ssa.Next:
		return true
	case *ssa.Return:
		return len(i.Results) == 0
	case *ssa.Call:
		return o.updatesBy(i, sides)
	}
	ok, _ := o.bookkeeping(instr)
	return ok
}

// updatesBy is updates for a call.
func (o *observer) updatesBy(c *ssa.Call, sides map[*ssa.BasicBlock]bool) bool {
	args := c.Call.Args
	if b, ok := c.Call.Value.(*ssa.Builtin); ok {
		return b.Name() == "append" || b.Name() == "len" || b.Name() == "delete" && o.ownedBy(args[0], sides)
	}
	if o.isLogCall(c) || len(args) > 0 && o.f.table.Type(program.TypeKey(program.Deref(args[0].Type()))) == table.Pool {
		return true
	}
	callee := c.Call.StaticCallee()
	if callee == nil {
		return false
	}
	if o.f.table.Shortens(program.FuncKey(program.Origin(callee))) {
		return o.ownedBy(args[0], sides)
	}
	if o.reckons(c) {
		return true
	}
	e := o.f.entryOf(callee)
	switch {
	case e == nil:
		return false
	case e.Role == table.Write || e.Role == table.Delete:
		return o.ownedBy(args[0], sides)
	}
	return e.Role == table.Clock
}

// ownedBy reports whether an address or container lies in the container that was looked
// at, or in something that is made on the sides of the branch.
func (o *observer) ownedBy(v ssa.Value, sides map[*ssa.BasicBlock]bool) bool {
	if o.f.sameRoot(v, o.from) {
		return true
	}
	for {
		switch x := v.(type) {
		case *ssa.FieldAddr:
			v = x.X
		case *ssa.IndexAddr:
			v = x.X
		case *ssa.Alloc:
			return sides[x.Block()]
		case *ssa.MakeMap:
			return sides[x.Block()]
		case *ssa.MakeSlice:
			return sides[x.Block()]
		default:
			return false
		}
	}
}
