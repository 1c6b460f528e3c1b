package engine

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/table"
	"github.com/statevet/statevet/analyzer/value"
)

// A read is observed if its value is used for more than writing it back where it
// came from, deciding what to write there, finding the way to something else, asking
// whether there is anything at all, or a log. In the loop of a goroutine the value
// must be handed out too: sent, called, or stored elsewhere; what only steers the
// loop, or goes to what all replicas share, answers nobody.
type observer struct {
	f         *function
	handedOut bool
	from      ssa.Value // the container, where the read is of one
	chosen    bool      // the read is of the element under a key
	seen      map[ssa.Value]bool
}

func (f *function) observed(v ssa.Value) bool {
	o := observer{f: f, handedOut: f.blocks && f.fn.Signature.Results().Len() == 0 && !f.serves(), from: container(v), seen: map[ssa.Value]bool{}}
	_, o.chosen = v.(*ssa.Lookup)
	return o.use(v)
}

// handedOut is observed, for the variables of a goroutine's loop.
func (f *function) handedOut(v ssa.Value) bool {
	o := observer{f: f, handedOut: true, seen: map[ssa.Value]bool{}}
	return o.use(v)
}

// serves reports whether the function is a handler, or a part of one that writes
// the answer: what steers its loop steers an answer.
func (f *function) serves() bool {
	fn := f.fn
	for fn.Parent() != nil && !f.isServing(fn) && !f.uses.Started[fn] {
		fn = fn.Parent()
	}
	return f.isServing(fn) || f.accepting
}

func (o *observer) use(v ssa.Value) bool {
	if o.seen[v] || v.Referrers() == nil {
		return false
	}
	o.seen[v] = true
	return slices.ContainsFunc(*v.Referrers(), func(use ssa.Instruction) bool { return o.useIn(use, v) })
}

func (o *observer) useIn(use ssa.Instruction, v ssa.Value) bool {
	switch u := use.(type) {
	case *ssa.FieldAddr:
		// The way to something else, which has effects of its own; but of the key
		// of a map it is known only where it came from.
		return isRangeKey(v) && o.use(u)
	case *ssa.DebugRef, *ssa.IndexAddr, *ssa.Range:
		return false // likewise
	case *ssa.If:
		if o.handedOut {
			return o.steers(u)
		}
		return !o.onlyLogs(u) && !o.onlyUpdates(u)
	case *ssa.Send:
		return true
	case *ssa.Lookup:
		return u.Index == v
	case *ssa.MapUpdate:
		return u.Key == v || u.Value == v && !o.f.sameRoot(v, u.Map)
	case *ssa.Store:
		if u.Val != v {
			return false
		}
		if args := variadic(u); args != nil {
			return o.use(args)
		}
		if a, ok := u.Addr.(*ssa.Alloc); ok {
			return o.variable(a)
		}
		return !o.f.sameRoot(v, u.Addr)
	case *ssa.BinOp:
		if program.IsBool(u.Type()) && (isEmptiness(u) || o.handedOut) {
			return o.handedOut && o.use(u)
		}
		return o.use(u)
	case *ssa.UnOp, *ssa.Phi, *ssa.Extract, *ssa.Convert, *ssa.ChangeType, *ssa.ChangeInterface, *ssa.MakeInterface, *ssa.Slice, *ssa.TypeAssert, *ssa.Field, *ssa.Index:
		return o.use(use.(ssa.Value))
	case ssa.CallInstruction:
		return o.call(u, v)
	}
	return true
}

// steers reports whether a branch of a goroutine's loop, on the element that a key
// chose, decides what another container keeps under some key: the third strike puts
// an address on the list that others ask for.
func (o *observer) steers(branch *ssa.If) bool {
	if !o.chosen {
		return false
	}
	for _, b := range branch.Parent().Blocks {
		for _, instr := range b.Instrs {
			if u, ok := instr.(*ssa.MapUpdate); ok && !o.f.sameRoot(o.from, u.Map) && decides(branch, b) {
				return true
			}
		}
	}
	return false
}

// decides reports whether control reaches block b from one side of a branch only.
func decides(branch *ssa.If, b *ssa.BasicBlock) bool {
	sides := 0
	for _, s := range branch.Block().Succs {
		if program.Reaches(s, b, branch.Block()) {
			sides++
		}
	}
	return sides == 1
}

// variable reports whether what a local variable holds is used where it is loaded, in
// the function or in literals that captured the variable.
func (o *observer) variable(addr ssa.Value) bool {
	if o.seen[addr] {
		return false
	}
	o.seen[addr] = true
	return slices.ContainsFunc(*addr.Referrers(), func(r ssa.Instruction) bool {
		switch r := r.(type) {
		case *ssa.Store:
			return r.Val == addr
		case *ssa.UnOp:
			return o.use(r)
		case *ssa.DebugRef:
			return false
		case *ssa.MakeClosure:
			for i, b := range r.Bindings {
				if b == addr && o.variable(r.Fn.(*ssa.Function).FreeVars[i]) {
					return true
				}
			}
			return false
		}
		return true
	})
}

// isRangeKey reports whether v is the key of an element that a loop visits.
func isRangeKey(v ssa.Value) bool {
	x, ok := v.(*ssa.Extract)
	if !ok || x.Index != 1 {
		return false
	}
	_, ok = x.Tuple.(*ssa.Next)
	return ok
}

// isEmptiness reports whether a comparison asks whether a length is zero.
func isEmptiness(b *ssa.BinOp) bool {
	isLen := func(v ssa.Value) bool {
		c, ok := v.(*ssa.Call)
		if !ok {
			return false
		}
		fn, ok := c.Call.Value.(*ssa.Builtin)
		return ok && fn.Name() == "len"
	}
	c, ok := b.Y.(*ssa.Const)
	if !ok || !isLen(b.X) || c.Value == nil {
		return false
	}
	zero := constant.Sign(c.Value) == 0
	return zero && (b.Op == token.EQL || b.Op == token.NEQ || b.Op == token.GTR)
}

// call reports whether passing v to a call uses it: bookkeeping of containers,
// logs and methods that mutate it in place do not.
func (o *observer) call(c ssa.CallInstruction, v ssa.Value) bool {
	com := c.Common()
	if b, ok := com.Value.(*ssa.Builtin); ok {
		return o.builtin(c, b, v)
	}
	callee := com.StaticCallee()
	if com.IsInvoke() {
		return !o.f.isLogMethod(com.Method)
	}
	if callee == nil {
		return true
	}
	first := len(com.Args) > 0 && com.Args[0] == v
	// The effects of a function that is analysed say themselves what it reads of
	// memory that it gets.
	if o.f.summaryOf(callee) != nil && program.IsReference(v.Type()) && !program.IsInterface(v.Type()) {
		return o.passedOn(c, callee, v)
	}
	if o.f.table.Shortens(program.FuncKey(program.Origin(callee))) || !o.handedOut && o.reckons(c) {
		r := c.Value()
		return r != nil && o.use(r)
	}
	e := o.f.entryOf(callee)
	if e == nil {
		if o.handedOut && callee.Pkg != nil && o.f.isStandard(callee.Pkg.Pkg) {
			r := c.Value()
			return o.f.writes(com, callee) || r != nil && o.use(r)
		}
		return true
	}
	switch e.Role {
	case table.Log:
		return false
	case table.Loaded, table.Opened:
		return !o.handedOut
	case table.Write, table.Read, table.Swap, table.Take, table.Delete, table.Each:
		return !first // the entry says what is read
	}
	return true
}

// reckons reports whether a call only computes with times.
func (o *observer) reckons(c ssa.CallInstruction) bool {
	com := c.Common()
	callee := com.StaticCallee()
	return c.Value() != nil && callee != nil && callee.Pkg != nil && callee.Pkg.Pkg.Path() == "time" &&
		!slices.ContainsFunc(com.Args, func(a ssa.Value) bool {
			_, isStruct := a.Type().Underlying().(*types.Struct) // a time
			return !isStruct && program.IsReference(a.Type())
		})
}

func (o *observer) builtin(c ssa.CallInstruction, b *ssa.Builtin, v ssa.Value) bool {
	args := c.Common().Args
	switch b.Name() {
	case "append":
		return args[0] != v && !o.f.sameRoot(v, args[0]) || o.use(c.Value())
	case "delete":
		return args[1] == v && !o.f.sameRoot(v, args[0])
	case "len":
		return o.use(c.Value())
	case "close", "clear", "print", "println", "cap":
		return false
	}
	return true
}

// variadic returns the slice of arguments that a store is part of, or nil.
func variadic(s *ssa.Store) ssa.Value {
	ia, ok := s.Addr.(*ssa.IndexAddr)
	if !ok {
		return nil
	}
	if a, ok := ia.X.(*ssa.Alloc); ok && a.Comment == "varargs" {
		return a
	}
	return nil
}

// sameRoot reports whether the container or address to may be where v came from.
func (f *function) sameRoot(v, to ssa.Value) bool { return f.comesFrom(v, f.value(to)) }

// comesFrom reports whether what target names may be where v came from.
func (f *function) comesFrom(v ssa.Value, target value.Set) bool {
	for _, it := range f.value(v) {
		d := f.Locs[it.Loc()]
		for _, t := range target {
			td := f.Locs[t.Loc()]
			if d.Kind == td.Kind && d.Key == td.Key && (f.IsPrefix(td.Path, d.Path) || f.IsPrefix(d.Path, td.Path)) {
				return true
			}
		}
	}
	return false
}
