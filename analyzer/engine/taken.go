package engine

import (
	"go/token"
	"go/types"
	"maps"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/table"
	"github.com/statevet/statevet/analyzer/value"
)

// Queues of maps and lists.
//
// A goroutine that takes out what clients have put into a map or a list under a lock
// works for them as one that receives it from a channel does: what it makes of that, and
// puts elsewhere, is the clients'. Taking is what tells the two from a task that only
// looks: it removes elements, or leaves the list empty. So which containers are queues
// of this kind is read off the goroutines' code, before anything is summarised.

// findTaken finds the containers out of which goroutines of this package and those below
// take elements.
func (e *engine) findTaken() map[string]bool {
	taken := maps.Clone(e.below.taken)
	within := e.inGoroutines()
	for _, fn := range e.prog.Funcs {
		if !within[fn] {
			continue
		}
		for instr := range program.Instructions(fn) {
			if id := e.storeOf(fn, e.takenFrom(instr)); id != "" {
				taken[id] = true
			}
		}
	}
	return taken
}

// handedOver adds to what a goroutine writes to the store id the clients' data that it
// was sent, or has taken, and says whether there is some, and whether it was sent. A
// store that several goroutines pass on to one another under a lock is owned by none.
func (e *engine) handedOver(c *contents, w *summary.Effect, id string) (out *summary.Effect, about, sent bool) {
	with := *w // the fact says what the goroutine does, whoever sends
	for _, part := range []*value.Set{&with.Key, &with.Val} {
		src, ok := e.tainted(c, *part, map[string]bool{}, e.sends)
		sent = sent || ok
		if !ok {
			// What a goroutine leaves in a list that it takes from is not put there by it.
			src, ok = e.tainted(c, *part, map[string]bool{id: e.taken[id]}, func(id string) bool { return e.taken[id] || e.sends(id) })
		}
		if ok {
			about = true
			*part = e.Union(*part, value.Set{src})
		}
	}
	return &with, about, sent
}

// isTaken reports whether l names such a container, or lies in one.
func (e *engine) isTaken(l value.Loc) bool {
	if len(e.taken) == 0 {
		return false
	}
	id, _, ok := e.identity(l)
	return ok && e.taken[id]
}

// inGoroutines returns the functions that go statements of the package start, and what
// these call.
func (e *engine) inGoroutines() map[*ssa.Function]bool {
	callees := map[*ssa.Function][]*ssa.Function{}
	for callee, callers := range e.uses.Callers {
		for _, caller := range callers {
			callees[caller] = append(callees[caller], callee)
		}
	}
	in := map[*ssa.Function]bool{}
	var work []*ssa.Function
	for fn := range e.uses.Started {
		work = append(work, fn)
	}
	for ; len(work) > 0; work = work[1:] {
		if fn := work[0]; !in[fn] {
			in[fn] = true
			work = append(work, callees[fn]...)
		}
	}
	return in
}

// takenFrom returns the address of the container from which an instruction takes
// elements, or the container.
func (e *engine) takenFrom(instr ssa.Instruction) ssa.Value {
	switch i := instr.(type) {
	case *ssa.Store:
		if emptied(i) || e.shortened(i) {
			return i.Addr
		}
	case *ssa.Call:
		if b, ok := i.Call.Value.(*ssa.Builtin); ok {
			if b.Name() == "delete" || b.Name() == "clear" {
				return i.Call.Args[0]
			}
		} else if callee := i.Call.StaticCallee(); callee != nil && callee.Signature.Recv() != nil {
			if entry := e.entryOf(callee); entry != nil && entry.Role == table.Delete {
				return i.Call.Args[0]
			}
		}
	}
	return nil
}

// emptied reports whether a variable for a map or a slice gets an empty one.
func emptied(st *ssa.Store) bool {
	switch st.Val.Type().Underlying().(type) {
	case *types.Map, *types.Slice:
	default:
		return false
	}
	switch v := st.Val.(type) {
	case *ssa.Const:
		return v.IsNil()
	case *ssa.MakeMap, *ssa.MakeSlice:
		return len(*v.Referrers()) == 1 // nothing is put there before
	case *ssa.Slice:
		a, ok := v.X.(*ssa.Alloc)
		return ok && a.Comment == "slicelit" && len(*a.Referrers()) == 1 || isEmptySlice(v)
	}
	return false
}

// shortened reports whether a variable gets a part of the slice that it has.
func (e *engine) shortened(st *ssa.Store) bool {
	switch v := st.Val.(type) {
	case *ssa.Slice:
		return partOf(v, st.Addr)
	case *ssa.Call:
		args := v.Call.Args
		if b, ok := v.Call.Value.(*ssa.Builtin); ok && b.Name() == "append" {
			return len(args) == 2 && partOf(args[0], st.Addr) && partOf(args[1], st.Addr)
		}
		callee := v.Call.StaticCallee()
		return callee != nil && e.table.Shortens(program.FuncKey(program.Origin(callee))) && sameVariable(args[0], st.Addr)
	}
	return false
}

// partOf reports whether v is a slice of what is at addr.
func partOf(v, addr ssa.Value) bool {
	s, ok := v.(*ssa.Slice)
	return ok && sameVariable(s.X, addr)
}

// sameVariable reports whether v is loaded from addr.
func sameVariable(v, addr ssa.Value) bool {
	load, ok := v.(*ssa.UnOp)
	return ok && load.Op == token.MUL && sameField(load.X, addr)
}

// storeOf is the identity of the variable or field at an address, from which a value is
// loaded, or which has it among its elements.
func (e *engine) storeOf(fn *ssa.Function, v ssa.Value) string {
	for {
		switch x := v.(type) {
		case *ssa.UnOp:
			if x.Op != token.MUL {
				return ""
			}
			v = x.X
		case *ssa.Lookup:
			v = x.X
		case *ssa.IndexAddr:
			v = x.X
		case *ssa.Global:
			if x.Pkg == nil {
				return ""
			}
			return e.Strs[e.globalKey(x)]
		case *ssa.FieldAddr:
			owner := program.Deref(x.X.Type())
			return e.Strs[e.fieldKey(types.Unalias(owner), owner.Underlying().(*types.Struct).Field(x.Field))]
		case *ssa.FreeVar:
			return e.capturedIdentity(fn, x.Name())
		default:
			return ""
		}
	}
}
