package engine

import (
	"cmp"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/table"
)

// emitAll records e for every target that s names as a reference. What chose
// among the targets, the derived part of s, chose what is written: the counter
// of a client is about the client, whatever number it gets.
func (f *function) emitAll(e effect, targets set) {
	if e.kind != fill {
		for _, it := range targets {
			if !it.isRef() {
				e.key = f.union(e.key, set{it})
			}
		}
	}
	for _, it := range targets {
		if it.isRef() {
			e.target = it.loc()
			f.emit(e)
		}
	}
}

// emit records one effect, or applies it where its target is memory of this
// function that nobody else can see yet.
func (f *function) emit(e effect) {
	d := f.locs[e.target]
	switch d.kind {
	case rootClient, rootMinted, rootClock, rootLoaded, rootFunc, rootDyn:
		return
	case rootAlloc:
		f.emitLocal(e, d)
		return
	}
	switch e.kind {
	case assign, update, send:
	case fill:
		if d.kind != rootParam && d.kind != rootFree {
			return // an unknown effect is no effect
		}
	default:
		e.val = nil
	}
	f.record(e)
}

func (f *function) emitLocal(e effect, d locData) {
	switch e.kind {
	case assign, fill:
		f.hold(e.target, e.val)
	case update, send:
		elem := f.at(e.target, elemHop)
		f.hold(elem, e.val)
		f.hold(elem, f.weaken(e.key))
	}
	if e.when != inCall {
		f.record(e)
		return
	}
	// The local of a function that loops over a channel lives as long as the loop.
	if f.blocks && e.kind != fill && !f.sites[d.key].inLoop && f.cur != nil && f.loops[f.cur.Block()] {
		if name := f.siteName(d.key); name != "" {
			id := f.str(f.localIdentity(name))
			f.declare(f.strs[id], f.sites[d.key].pos, name, nil)
			e.target = f.loc(rootLocal, id, d.path)
			f.record(e)
		}
	}
}

// record adds e to the effects of the function.
func (f *function) record(e effect) {
	e.key, e.val = f.flatten(e.key), f.flatten(e.val)
	k := effectKey{e.kind, e.when, e.target, e.pos, e.orig}
	if e.kind == read || e.kind == probe || e.kind == remove {
		k.pos, k.orig = 0, 0 // one is as good as another: keep the first
	}
	if e.kind == probe {
		k.pos = e.pos
	}
	old := f.effects[k]
	if old == nil {
		f.effects[k] = &e
		f.order = append(f.order, k)
		f.changed = true
		return
	}
	if less(e, *old) && k.pos == 0 {
		old.pos, old.orig = e.pos, e.orig
	}
	key, val := f.union(old.key, e.key), f.union(old.val, e.val)
	if len(key) != len(old.key) || len(val) != len(old.val) || e.choice && !old.choice {
		f.changed = true
	}
	old.key, old.val, old.choice = key, val, old.choice || e.choice
}

func less(a, b effect) bool {
	return cmp.Or(cmp.Compare(a.pos, b.pos), cmp.Compare(a.orig, b.orig)) < 0
}

// siteName is the name of the variable that holds what a site allocates, or "".
func (f *function) siteName(id int32) string {
	if n := f.names[id]; n != "" {
		return n
	}
	return f.sites[id].name
}

// observed reports whether the value of v is used for more than writing it back
// where it came from, finding the way to something else, or a log.
func (f *function) observed(v ssa.Value) bool {
	return f.observedUse(v, map[ssa.Value]bool{})
}

func (f *function) observedUse(v ssa.Value, seen map[ssa.Value]bool) bool {
	if seen[v] || v.Referrers() == nil {
		return false
	}
	seen[v] = true
	for _, use := range *v.Referrers() {
		switch u := use.(type) {
		case *ssa.DebugRef, *ssa.FieldAddr, *ssa.IndexAddr, *ssa.Range:
			// the way to something else
		case *ssa.Send:
			if u.X == v {
				return true
			}
		case *ssa.Lookup:
			if u.Index == v {
				return true
			}
		case *ssa.MapUpdate:
			if u.Key == v || u.Value == v && !f.sameRoot(v, u.Map) {
				return true
			}
		case *ssa.Store:
			if u.Val == v && !f.sameRoot(v, u.Addr) {
				return true
			}
		case *ssa.UnOp, *ssa.Phi, *ssa.Extract, *ssa.BinOp, *ssa.Convert, *ssa.ChangeType, *ssa.ChangeInterface, *ssa.MakeInterface, *ssa.Slice, *ssa.TypeAssert, *ssa.Field, *ssa.Index:
			if b, ok := use.(*ssa.BinOp); ok && isBool(b.Type()) {
				return true
			}
			if f.observedUse(use.(ssa.Value), seen) {
				return true
			}
		case ssa.CallInstruction:
			if f.callObserves(u, v, seen) {
				return true
			}
		default:
			return true
		}
	}
	return false
}

// callObserves reports whether passing v to a call uses it: bookkeeping of
// containers, logs and methods that mutate it in place do not.
func (f *function) callObserves(c ssa.CallInstruction, v ssa.Value, seen map[ssa.Value]bool) bool {
	com := c.Common()
	if b, ok := com.Value.(*ssa.Builtin); ok {
		switch b.Name() {
		case "append":
			return com.Args[0] != v || f.observedUse(c.Value(), seen)
		case "delete", "close", "clear", "print", "println", "cap":
			return b.Name() == "delete" && len(com.Args) > 1 && com.Args[1] == v
		}
		return true
	}
	if com.IsInvoke() {
		return true
	}
	callee := com.StaticCallee()
	if callee == nil {
		return true
	}
	if e := f.entryOf(callee); e != nil && e.Role == table.Log {
		return false
	}
	// The effects of a method that is analysed say themselves what it reads.
	if f.summaryOf(callee) != nil && callee.Signature.Recv() != nil && len(com.Args) > 0 && com.Args[0] == v && !slices.Contains(com.Args[1:], v) {
		return false
	}
	if e := f.entryOf(callee); e != nil && com.Args[0] == v {
		return false // a container of the table: the entry says what is read
	}
	return true
}

// sameRoot reports whether the container or address to may be where v came from.
func (f *function) sameRoot(v, to ssa.Value) bool {
	target := f.value(to)
	for _, it := range f.value(v) {
		d := f.locs[it.loc()]
		for _, t := range target {
			td := f.locs[t.loc()]
			if d.kind == td.kind && d.key == td.key && (f.isPrefix(td.path, d.path) || f.isPrefix(d.path, td.path)) {
				return true
			}
		}
	}
	return false
}
