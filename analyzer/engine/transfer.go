package engine

import (
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/value"
)

// run walks the function until nothing changes, and once more for the reads:
// whether one is more than writing a value back depends on where values go.
func (f *function) run() {
	for f.changed = true; f.changed && !f.tooFar(); {
		f.changed = false
		f.walkBlocks()
	}
	f.accepting = f.accepts()
	f.final = true
	f.walkBlocks()
	f.final = false
}

func (f *function) walkBlocks() {
	for instr := range program.Instructions(f.fn) {
		if f.tooFar() {
			return
		}
		f.transfer(instr)
	}
}

// look records that v was read from where s says, unless it is only the way to
// something else or is written back.
func (f *function) look(v ssa.Value, key, s value.Set, pos token.Pos) {
	if !f.final || !slices.ContainsFunc(s, value.Item.IsRef) {
		return
	}
	kind := summary.Probe
	if v == nil || f.observed(v) {
		kind = summary.Read
	}
	if !pos.IsValid() {
		pos = near(f.cur)
	}
	_, length := v.(*ssa.Call)
	f.emitAll(summary.Effect{Kind: kind, Key: key, Pos: pos, Loop: f.blocks, Whole: len(key) == 0 && !length}, s)
}

// near is a position close to an instruction that has none of its own, as those
// that a range statement stands for.
func near(instr ssa.Instruction) token.Pos {
	block := instr.Block().Instrs
	i := slices.Index(block, instr)
	for _, next := range block[i:] {
		if next.Pos().IsValid() {
			return next.Pos()
		}
	}
	for i--; i >= 0; i-- {
		if block[i].Pos().IsValid() {
			return block[i].Pos()
		}
	}
	return token.NoPos
}

func (f *function) transfer(instr ssa.Instruction) {
	f.cur = instr
	switch i := instr.(type) {
	case *ssa.Alloc:
		st := summary.Site{}
		if isVariable(i) {
			st.Name = i.Comment
		}
		l := f.alloc(i, "", i.Type(), st)
		f.noteRenewed(i, l)
		f.setValue(i, value.Set{value.Ref(l)})
	case *ssa.MakeMap:
		f.setValue(i, value.Set{value.Ref(f.alloc(i, "", i.Type(), summary.Site{}))})
	case *ssa.MakeSlice:
		f.setValue(i, value.Set{value.Ref(f.alloc(i, "", i.Type(), summary.Site{}))})
	case *ssa.MakeChan:
		// A channel made for a client tells that client from others.
		f.setValue(i, f.Union(value.Set{value.Ref(f.alloc(i, "", i.Type(), summary.Site{}))}, f.Union(f.minted(), f.asker(i))))
	case *ssa.MakeClosure:
		f.makeClosure(i)
	case *ssa.MakeInterface:
		f.makeInterface(i)
	case *ssa.Phi:
		for _, e := range i.Edges {
			f.setValue(i, f.Union(f.value(e), f.literal(e, true)))
		}
		f.loopVariable(i)
	case *ssa.ChangeType:
		f.setValue(i, f.value(i.X))
	case *ssa.ChangeInterface:
		f.setValue(i, f.value(i.X))
	case *ssa.Convert:
		f.setValue(i, f.value(i.X))
	case *ssa.MultiConvert:
		f.setValue(i, f.value(i.X))
	case *ssa.SliceToArrayPointer:
		f.setValue(i, f.value(i.X))
	case *ssa.Slice:
		f.setValue(i, f.value(i.X))
	case *ssa.TypeAssert:
		f.typeAssert(i)
	case *ssa.Extract:
		if t := f.tuples[i.Tuple]; t != nil && i.Index < len(t) {
			f.setValue(i, t[i.Index])
		}
	case *ssa.BinOp:
		if !program.IsBool(i.Type()) {
			f.setValue(i, f.Weaken(f.Union(f.value(i.X), f.value(i.Y))))
		}
	case *ssa.UnOp:
		f.unop(i)
	case *ssa.FieldAddr:
		f.setValue(i, f.fieldOf(i.X, i.Field))
	case *ssa.Field:
		f.setValue(i, f.load(f.fieldOf(i.X, i.Field)))
	case *ssa.IndexAddr:
		f.setValue(i, f.elemOf(i.X, i.Index))
	case *ssa.Index:
		f.setValue(i, f.load(f.elemOf(i.X, i.Index)))
	case *ssa.Lookup:
		f.lookup(i)
	case *ssa.Range:
		f.setValue(i, f.value(i.X))
	case *ssa.Next:
		f.next(i)
	case *ssa.Select:
		f.selectStmt(i)
	case *ssa.Send:
		f.emitAll(summary.Effect{Kind: summary.Send, Val: f.value(i.X), Pos: i.Pos()}, f.channel(i.Chan))
	case *ssa.Store:
		f.noteMade(i)
		f.emitAll(summary.Effect{Kind: summary.Assign, Val: f.Union(f.assigned(i), f.literal(i.Val, true)), Pos: i.Pos(), Copied: program.IsAggregate(i.Val.Type()), Deref: throughFree(i.Addr)}, f.value(i.Addr))
		f.appended(i, i.Val, f.value(i.Addr))
	case *ssa.MapUpdate:
		f.putInto(f.load(f.value(i.Map)), f.value(i.Key), f.value(i.Value), i)
		f.appended(i, i.Value, f.step(f.load(f.value(i.Map)), value.ElemHop()))
	case *ssa.Return:
		for n, r := range i.Results {
			now := f.Union(f.results[n], f.Union(f.load(f.value(r)), f.literal(r, true)))
			if len(now) != len(f.results[n]) {
				f.results[n] = now
				f.changed = true
			}
		}
	case ssa.CallInstruction:
		f.call(i)
	}
}

func (f *function) makeInterface(i *ssa.MakeInterface) {
	s := f.value(i.X)
	if key := program.TypeKey(i.X.Type()); key != "" {
		s = f.Union(s, value.Set{value.Ref(f.Loc(value.RootDyn, f.dynKey(i.X.Type(), key), 0))})
	}
	if f.isContextType(i.X.Type()) && f.isRequest(i.Type()) {
		s = f.Union(s, value.Set{f.client(f.text(i.X), i.Pos())})
	}
	f.setValue(i, s)
}

func (f *function) typeAssert(i *ssa.TypeAssert) {
	s := f.value(i.X)
	if f.isContextType(i.AssertedType) && (f.isRequest(i.X.Type()) || !slices.ContainsFunc(s, value.Item.IsRef)) {
		s = f.Union(s, value.Set{value.Ref(f.Loc(value.RootLong, f.Str(program.TypeKey(i.AssertedType)), 0))})
	}
	if i.CommaOk {
		f.setTuple(i, 0, s)
		return
	}
	f.setValue(i, s)
}

func (f *function) unop(i *ssa.UnOp) {
	switch i.Op {
	case token.MUL:
		addr := f.value(i.X)
		s := f.Union(f.load(addr), f.beforeRenewal(i))
		if program.IsAggregate(i.Type()) {
			for _, it := range addr {
				s = f.Union(s, f.copiedTo(it.Loc()))
			}
		}
		if f.isRequest(i.Type()) && !f.fromCall(addr) {
			s = f.Union(s, value.Set{f.client(f.text(i.X), i.Pos())})
		}
		f.setValue(i, s)
		f.look(i, nil, addr, i.Pos())
	case token.ARROW:
		ch := f.channel(i.X)
		s := f.Union(f.load(f.step(ch, value.ElemHop())), f.arrived(i.X))
		if i.CommaOk {
			f.setTuple(i, 0, s)
		} else {
			f.setValue(i, s)
		}
		f.look(nil, nil, f.step(ch, value.ElemHop()), i.Pos())
	case token.SUB, token.XOR:
		f.setValue(i, f.Weaken(f.value(i.X)))
	}
}

// fromCall reports whether s is known to be made here: a request that this
// program sends is not one that it serves.
func (f *function) fromCall(s value.Set) bool {
	for _, it := range s {
		if it.IsRef() && f.Locs[it.Loc()].Kind != value.RootAlloc {
			return false
		}
	}
	return true
}

func (f *function) fieldOf(x ssa.Value, index int) value.Set {
	t := types.Unalias(x.Type())
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = types.Unalias(p.Elem())
	}
	st, ok := t.Underlying().(*types.Struct)
	if !ok {
		return nil
	}
	fld := st.Field(index)
	if f.insideLibrary(fld) {
		return f.value(x)
	}
	h := value.ElemHop() // the inside of a type of the standard library is its own business
	if n, ok := t.(*types.Named); !ok || !f.isStandard(n.Obj().Pkg()) {
		h = value.Hop{Kind: value.HopField, Name: f.fieldKey(t, fld)}
	}
	s := f.step(f.value(x), h)
	if f.isRequest(x.Type()) && !f.isSent(x) {
		s = f.Union(s, value.Set{f.client(f.text(x)+"."+fld.Name(), token.NoPos)})
	}
	return f.contextField(x, fld, s)
}

// insideLibrary reports whether a field is where the methods of a library's
// container are promoted from, so that it is the container itself to everyone
// else: the Cache of a library may be a pointer to its cache.
func (f *function) insideLibrary(fld *types.Var) bool {
	return fld.Embedded() && !fld.Exported() && fld.Pkg() != f.pass.Pkg && f.table.Container(program.TypeKey(program.Deref(fld.Type())))
}

// elemOf is an element of x: where it is, and whatever chose it.
func (f *function) elemOf(x, index ssa.Value) value.Set {
	s := f.step(f.value(x), value.ElemHop())
	return f.Union(s, f.Weaken(f.value(index)))
}

func (f *function) lookup(i *ssa.Lookup) {
	m := f.load(f.value(i.X))
	s := f.Union(f.load(f.step(m, value.ElemHop())), f.Weaken(f.value(i.Index)))
	if i.CommaOk {
		f.setTuple(i, 0, s)
	} else {
		f.setValue(i, s)
	}
	f.look(i, f.value(i.Index), m, i.Pos())
}

func (f *function) next(i *ssa.Next) {
	r, ok := i.Iter.(*ssa.Range)
	if !ok {
		return
	}
	m := f.load(f.value(r))
	el := f.load(f.step(m, value.ElemHop()))
	f.setTuple(i, 1, f.Weaken(el))
	f.setTuple(i, 2, el)
	f.look(i, nil, m, r.Pos())
}

func (f *function) selectStmt(i *ssa.Select) {
	n := 2
	for _, st := range i.States {
		ch := f.channel(st.Chan)
		if st.Dir == types.SendOnly {
			f.emitAll(summary.Effect{Kind: summary.Send, Val: f.value(st.Send), Pos: st.Pos}, ch)
			continue
		}
		f.setTuple(i, n, f.Union(f.load(f.step(ch, value.ElemHop())), f.arrived(st.Chan)))
		f.look(nil, nil, f.step(ch, value.ElemHop()), st.Pos)
		n++
	}
}

// assigned is what a store assigns. A number that is computed from its own last
// value is a sum over all clients, and no longer about one.
func (f *function) assigned(i *ssa.Store) value.Set {
	if b, ok := i.Val.(*ssa.BinOp); ok && isNumeric(b.Type()) && f.sameRoot(b, i.Addr) {
		return nil
	}
	if f.fillsNil(i) {
		return f.madeOnce(i) // and never overwritten, like a sync.Once
	}
	return f.value(i.Val)
}

// putInto adds an element to the containers that m names.
func (f *function) putInto(m, key, val value.Set, instr ssa.Instruction) {
	f.emitAll(summary.Effect{Kind: summary.Update, Key: key, Val: val, Pos: instr.Pos()}, m)
}

// loopVariable: a variable that a goroutine carries from one round of its loop
// to the next, and that SSA made a register, is a local that it keeps.
func (f *function) loopVariable(phi *ssa.Phi) {
	if !f.blocks || phi.Comment == "" || !f.loops[phi.Block()] {
		return
	}
	var round value.Set
	header := false
	for i, pred := range phi.Block().Preds {
		if f.loops[pred] {
			round = f.Union(round, f.value(phi.Edges[i]))
		} else {
			header = true
		}
	}
	if !header || f.batches[phi.Comment] {
		return // a variable of an inner loop, or on its way to somewhere else
	}
	id := f.Str(f.localIdentity(phi.Comment))
	f.declare(f.Strs[id], phi.Pos(), phi.Comment, phi.Type())
	local := f.Loc(value.RootLocal, id, 0)
	pos := phi.Pos()
	for i, pred := range phi.Block().Preds {
		if p := valuePos(phi.Edges[i], phi); f.loops[pred] && p.IsValid() && phi.Edges[i] != ssa.Value(phi) {
			pos = p
		}
	}
	f.record(summary.Effect{Kind: summary.Assign, Target: local, Val: round, Pos: pos})
	if f.final && f.handedOut(phi) {
		f.record(summary.Effect{Kind: summary.Read, Target: local, Pos: pos})
	}
}

// valuePos is where a value is made that the loop variable of phi gets.
func valuePos(v ssa.Value, phi *ssa.Phi) token.Pos {
	if inner, ok := v.(*ssa.Phi); ok && inner != phi && inner.Comment == phi.Comment {
		for _, e := range inner.Edges {
			if e != ssa.Value(phi) && e != ssa.Value(inner) {
				if _, ok := e.(*ssa.Phi); !ok {
					return valuePos(e, phi)
				}
			}
		}
	}
	if load, ok := v.(*ssa.UnOp); ok && !load.Pos().IsValid() {
		return load.X.Pos()
	}
	x, ok := v.(*ssa.Extract)
	if !ok {
		return v.Pos()
	}
	sel, ok := x.Tuple.(*ssa.Select)
	if !ok {
		return x.Tuple.Pos()
	}
	n := 2
	for _, st := range sel.States {
		if st.Dir == types.SendOnly {
			continue
		}
		if n == x.Index {
			return st.Pos
		}
		n++
	}
	return sel.Pos()
}
