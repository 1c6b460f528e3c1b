package engine

import (
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"
)

// run walks the function until nothing changes.
func (f *function) run() {
	for {
		f.changed = false
		for _, b := range f.fn.Blocks {
			for _, instr := range b.Instrs {
				f.transfer(instr)
			}
		}
		if !f.changed {
			return
		}
	}
}

func (f *function) transfer(instr ssa.Instruction) {
	f.cur = instr
	switch i := instr.(type) {
	case *ssa.Alloc:
		l := f.alloc(i, "", i.Type(), site{name: i.Comment})
		if i.Comment != "" {
			f.names[f.locs[l].key] = i.Comment
		}
		f.setValue(i, set{ref(l)})
	case *ssa.MakeMap:
		f.setValue(i, set{ref(f.alloc(i, "", i.Type(), site{}))})
	case *ssa.MakeSlice:
		f.setValue(i, set{ref(f.alloc(i, "", i.Type(), site{}))})
	case *ssa.MakeChan:
		// A channel made for a client tells that client from others.
		f.setValue(i, f.union(set{ref(f.alloc(i, "", i.Type(), site{}))}, f.minted()))
	case *ssa.MakeClosure:
		f.makeClosure(i)
	case *ssa.MakeInterface:
		f.makeInterface(i)
	case *ssa.Phi:
		for _, e := range i.Edges {
			f.setValue(i, f.value(e))
		}
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
		if !isBool(i.Type()) {
			f.setValue(i, f.weaken(f.union(f.value(i.X), f.value(i.Y))))
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
		f.emitAll(effect{kind: send, val: f.value(i.X), pos: i.Pos()}, f.load(f.value(i.Chan)))
	case *ssa.Store:
		f.store(f.value(i.Addr), f.value(i.Val), i)
	case *ssa.MapUpdate:
		f.putInto(f.load(f.value(i.Map)), f.value(i.Key), f.value(i.Value), i)
	case *ssa.Return:
		for n, r := range i.Results {
			now := f.union(f.results[n], f.load(f.value(r)))
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
	if key := typeKey(i.X.Type()); key != "" {
		s = f.union(s, set{ref(f.loc(rootDyn, f.dynKey(i.X.Type(), key), 0))})
	}
	f.setValue(i, s)
}

func (f *function) typeAssert(i *ssa.TypeAssert) {
	s := f.value(i.X)
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
		s := f.load(addr)
		if f.isRequest(i.Type()) && !f.fromCall(addr) {
			s = f.union(s, set{f.client(f.text(i.X), i.Pos())})
		}
		f.setValue(i, s)
		if f.observed(i) {
			f.emitAll(effect{kind: read, pos: i.Pos()}, addr)
		}
	case token.ARROW:
		ch := f.load(f.value(i.X))
		s := f.load(f.step(ch, elemHop))
		if i.CommaOk {
			f.setTuple(i, 0, s)
		} else {
			f.setValue(i, s)
		}
		f.emitAll(effect{kind: read, pos: i.Pos()}, ch)
	case token.SUB, token.XOR:
		f.setValue(i, f.weaken(f.value(i.X)))
	}
}

// fromCall reports whether s is known to be made here: a request that this
// program sends is not one that it serves.
func (f *function) fromCall(s set) bool {
	for _, it := range s {
		if it.isRef() && f.locs[it.loc()].kind != rootAlloc {
			return false
		}
	}
	return true
}

func (f *function) fieldOf(x ssa.Value, index int) set {
	t := types.Unalias(x.Type())
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = types.Unalias(p.Elem())
	}
	st, ok := t.Underlying().(*types.Struct)
	if !ok {
		return nil
	}
	fld := st.Field(index)
	base := f.load(f.value(x))
	s := f.step(base, hop{hopField, f.fieldKey(t, fld)})
	if f.isRequest(x.Type()) {
		s = f.union(s, set{f.client(f.text(x)+"."+fld.Name(), token.NoPos)})
	}
	return s
}

// elemOf is an element of x: where it is, and whatever chose it.
func (f *function) elemOf(x, index ssa.Value) set {
	s := f.step(f.load(f.value(x)), elemHop)
	return f.union(s, f.weaken(f.flatten(f.value(index))))
}

func (f *function) lookup(i *ssa.Lookup) {
	m := f.load(f.value(i.X))
	s := f.union(f.load(f.step(m, elemHop)), f.weaken(f.flatten(f.value(i.Index))))
	if i.CommaOk {
		f.setTuple(i, 0, s)
	} else {
		f.setValue(i, s)
	}
	if f.observed(i) {
		f.emitAll(effect{kind: read, key: f.flatten(f.value(i.Index)), pos: i.Pos()}, m)
	} else {
		f.emitAll(effect{kind: probe, key: f.flatten(f.value(i.Index)), pos: i.Pos()}, m)
	}
}

func (f *function) next(i *ssa.Next) {
	r, ok := i.Iter.(*ssa.Range)
	if !ok {
		return
	}
	m := f.load(f.value(r))
	el := f.load(f.step(m, elemHop))
	f.setTuple(i, 1, f.weaken(el))
	f.setTuple(i, 2, el)
	if f.observed(i) {
		f.emitAll(effect{kind: read, pos: r.Pos()}, m)
	}
}

func (f *function) selectStmt(i *ssa.Select) {
	n := 2
	for _, st := range i.States {
		ch := f.load(f.value(st.Chan))
		if st.Dir == types.SendOnly {
			f.emitAll(effect{kind: send, val: f.value(st.Send), pos: st.Pos}, ch)
			continue
		}
		f.setTuple(i, n, f.load(f.step(ch, elemHop)))
		f.emitAll(effect{kind: read, pos: st.Pos}, ch)
		n++
	}
}

// store is an assignment through addr.
func (f *function) store(addr, val set, instr ssa.Instruction) {
	f.emitAll(effect{kind: assign, val: val, pos: instr.Pos()}, addr)
}

// putInto adds an element to the containers that m names.
func (f *function) putInto(m, key, val set, instr ssa.Instruction) {
	f.emitAll(effect{kind: update, key: key, val: val, pos: instr.Pos()}, m)
}
