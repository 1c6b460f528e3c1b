package engine

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/table"
)

// Caches of what is computed from the key.
//
// A store whose elements are computed from their keys is a cache too: another
// replica that misses one gets the same. As with other refills the proof looks at
// the branch after a look-up, and besides at the way of the value (slice.go): what
// it is computed from must be the key, what start-up fixed, and nothing else. An
// element is then one value for ever, which must not change and which a hit must
// use: a set that remembers what was seen says something by having an element.
//
// An update is pure if its value is a function of its key; what else goes in is in
// the effect's from: fields and variables, and parameters that only a caller knows.
// Whether those are fixed is asked at the end, of all that the frames write.

// notePure finds the updates of the function that are pure, and the refills that
// they make.
func (f *function) notePure() {
	looks := map[loc][]*look{}
	f.readBy = map[ssa.Instruction][]effectKey{}
	defer func() { f.readBy = nil }()
	for _, k := range f.order {
		if k.kind == read || k.kind == probe {
			f.readBy[k.via] = append(f.readBy[k.via], k)
		}
		if k.kind == read && taken(k.via) {
			l := &look{effect: f.effects[k], key: f.flatten(f.effects[k].key)}
			branches(k.via, maxBranch, func(u *ssa.If) bool {
				l.ifs = append(l.ifs, u)
				return false
			})
			looks[k.target] = append(looks[k.target], l)
		}
	}
	for _, k := range slices.Clone(f.order) {
		w := f.effects[k]
		if k.kind != update && (k.kind != computed || len(w.calls) == 0) {
			continue
		}
		w.pure, w.from = f.provenPure(w)
		if !w.pure || k.kind != update || f.inElement(k.target) || f.any(w.from, rootClient) {
			continue
		}
		key, swap := f.flatten(w.key), f.isSwap(w.via)
		if slices.ContainsFunc(looks[k.target], func(l *look) bool {
			return l.when == w.when && (l.via == w.via && swap || l.via != w.via && l.decides(w.via) && f.covers(l.key, key))
		}) {
			f.record(effect{kind: computed, when: w.when, target: w.target, key: w.key, pos: w.pos, orig: w.orig, pure: true, from: w.from})
		}
	}
}

// maxBranch bounds how far from a look-up a branch on what it found may be.
const maxBranch = 20

// look is a read whose value is used, with what chose the element.
type look struct {
	*effect
	key set
	ifs []*ssa.If // the branches on it
}

// decides reports whether one side of a branch on the look-up is the only way to then. It
// asks less than refills, since in a large function it is asked of many.
func (l *look) decides(then ssa.Instruction) bool {
	return then != nil && slices.ContainsFunc(l.ifs, func(u *ssa.If) bool { return settles(u, then.Block()) })
}

// provenPure reports whether an update is pure, or a refill is one of a pure
// update, and from what else than the key its value is computed.
func (f *function) provenPure(w *effect) (bool, set) {
	if len(w.calls) > 0 {
		from := w.from
		for _, c := range w.calls {
			pure, more := f.pureCall(w, c)
			if !pure {
				return false, nil
			}
			from = f.union(from, more)
		}
		return true, from
	}
	var key, val ssa.Value
	switch i := w.via.(type) {
	case *ssa.MapUpdate:
		key, val = i.Key, i.Value
	case *ssa.Call:
		var ok bool
		if key, val, ok = f.keptBy(i); !ok || w.pos != i.Pos() || w.orig != 0 {
			return false, nil
		}
	default:
		return false, nil
	}
	return f.pureValue(w, f.keyed(w.via, key), val)
}

// pureValue is pureFrom for the value val.
func (f *function) pureValue(w *effect, keys *keyed, val ssa.Value) (bool, set) {
	return f.pureFrom(w, keys, f.slice(w.via, keys, val), f.settledValue(val))
}

// pureFrom compares what a value is computed from with what its key is.
func (f *function) pureFrom(w *effect, keys *keyed, vals *slice, settled bool) (bool, set) {
	if vals.unsteady || !settled {
		return false, nil
	}
	var from set
	byKey := vals.byKey
	for _, l := range vals.leaves {
		switch {
		case keys.covers(l):
			byKey = true
		case l.asked != nil:
			from = f.union(from, l.asked) // the caller's business
		case l.of != nil && f.besides(w.target, l.of):
			from = f.union(from, l.of)
		default:
			return false, nil
		}
	}
	return byKey || f.any(from, rootParam), from
}

// besides reports whether all of what s names is global, or belongs to the object
// that target belongs to.
func (f *function) besides(target loc, s set) bool {
	t := f.locs[target]
	return !slices.ContainsFunc(s, func(it item) bool {
		d := f.locs[it.loc()]
		return d.kind != rootGlobal && d.kind != rootFree && (d.kind != t.kind || d.key != t.key)
	})
}

// pureCall is provenPure for an update by a callee: what the callee could not know
// of its parameters is asked of the arguments.
func (f *function) pureCall(w *effect, b byCallee) (bool, set) {
	if !b.pure || len(f.known(b.from)) == len(b.from) {
		return b.pure, nil
	}
	c, ok := b.via.(ssa.CallInstruction)
	if !ok || !b.direct {
		return false, nil
	}
	args, ok := arguments(c)
	if !ok {
		return false, nil
	}
	keys := f.keyed(c)
	for _, it := range b.key {
		if d := f.locs[it.loc()]; d.kind == rootParam && d.path == 0 && it.isRef() && int(d.key) < len(args) {
			keys.take(args[d.key]) // the key itself, and not what was made of it
		}
	}
	var from set
	for _, it := range b.from {
		d := f.locs[it.loc()]
		if !f.asked(it) {
			continue
		}
		if int(d.key) >= len(args) {
			return false, nil
		}
		arg := args[d.key]
		vals, settled := f.slice(c, keys, arg), f.settledValue(arg)
		if d.path != 0 {
			vals, settled = f.slice(c, keys), true
			vals.called(arg)
		}
		pure, more := f.pureFrom(w, keys, vals, settled)
		if !pure && len(vals.leaves) > 0 || vals.unsteady || !settled {
			return false, nil
		}
		from = f.union(from, more)
	}
	return true, from
}

// asked reports whether a part of from is for the caller to look at: a parameter, or
// what calling it returns.
func (f *function) asked(it item) bool {
	d := f.locs[it.loc()]
	return d.kind == rootParam && (d.path == 0 || f.hasCall(d.path))
}

// known leaves what is asked of the caller out of from.
func (f *function) known(from set) set {
	return keep(from, func(it item) bool { return !f.asked(it) })
}

// places are the variables and fields that s names. What is derived says how they
// were reached.
func (f *function) places(s set) set {
	return keep(s, func(it item) bool {
		switch f.locs[it.loc()].kind {
		case rootParam, rootFree, rootAlloc, rootGlobal, rootLong, rootMade, rootLocal:
			return it.isRef()
		}
		return false
	})
}

// isDirect reports whether sum is that of the callee that a call names, so that the
// arguments of the call are its parameters.
func (f *function) isDirect(at callAt, sum *summary) bool {
	c, ok := at.instr.(ssa.CallInstruction)
	if !ok {
		return false
	}
	if com := c.Common(); com.IsInvoke() {
		return strings.HasSuffix(sum.key, ")."+com.Method.Name())
	} else if callee := com.StaticCallee(); callee != nil {
		return program.FuncKey(program.Origin(callee)) == sum.key
	}
	return false
}

// flatFrom is what the callers of the function are told of a pure update.
func (f *function) flatFrom(e *effect) (bool, set) {
	if !e.pure {
		return false, nil
	}
	var out set
	for _, it := range e.from {
		l := it.loc()
		if f.locs[l].kind == rootAlloc {
			long, ok := f.outlives(l)
			if !ok || f.within[f.fn] {
				return false, nil // another client has another one
			}
			l = long
		}
		out = f.union(out, set{ref(l)})
	}
	return true, out
}

// arguments are the values of a call in the order of the callee's parameters, if it
// is known that there is one callee.
func arguments(c ssa.CallInstruction) ([]ssa.Value, bool) {
	com := c.Common()
	if com.IsInvoke() {
		return append([]ssa.Value{com.Value}, com.Args...), true
	}
	callee := com.StaticCallee()
	if callee == nil {
		return nil, false
	}
	n := callee.Signature.Params().Len()
	if callee.Signature.Recv() != nil {
		n++
	}
	return com.Args, n == len(com.Args)
}

// keptBy is the key and the value that a call puts into a container of a library.
func (f *function) keptBy(c *ssa.Call) (key, val ssa.Value, ok bool) {
	e, shift := f.containerEntry(c)
	if e == nil || e.Key == table.None || e.Val == table.None {
		return nil, nil, false
	}
	args, ok := arguments(c)
	if !ok || e.Key+shift >= len(args) || e.Val+shift >= len(args) {
		return nil, nil, false
	}
	return args[e.Key+shift], args[e.Val+shift], true
}

// isSwap reports whether an instruction looks an element up and puts one in if there
// is none.
func (f *function) isSwap(i ssa.Instruction) bool {
	c, ok := i.(*ssa.Call)
	if !ok {
		return false
	}
	e, _ := f.containerEntry(c)
	return e != nil && e.Role == table.Swap
}

// containerEntry is what the table says of a method that keeps something, and the
// index of its parameter 0 among the arguments.
func (f *function) containerEntry(c *ssa.Call) (*table.Entry, int) {
	com, shift := c.Common(), 0
	if com.IsInvoke() || com.Signature().Recv() != nil {
		shift = 1
	}
	return f.entryAt(com), shift
}

// taken reports whether the value that a look-up found is used for more than a
// comparison.
func taken(look ssa.Instruction) bool {
	v, ok := look.(ssa.Value)
	if !ok || v.Referrers() == nil {
		return false
	}
	if _, tuple := v.Type().(*types.Tuple); tuple {
		return slices.ContainsFunc(*v.Referrers(), func(u ssa.Instruction) bool {
			x, ok := u.(*ssa.Extract)
			return ok && x.Index == 0 && takenValue(x, map[ssa.Value]bool{})
		})
	}
	return takenValue(v, map[ssa.Value]bool{})
}

func takenValue(v ssa.Value, seen map[ssa.Value]bool) bool {
	if seen[v] {
		return false
	}
	seen[v] = true
	return slices.ContainsFunc(*v.Referrers(), func(use ssa.Instruction) bool {
		switch u := use.(type) {
		case *ssa.If, *ssa.DebugRef:
			return false
		case *ssa.BinOp:
			return !program.IsBool(u.Type())
		case *ssa.TypeAssert, *ssa.Phi, *ssa.ChangeType, *ssa.Convert:
			return takenValue(use.(ssa.Value), seen)
		case *ssa.Extract:
			return u.Index == 0 && takenValue(u, seen)
		}
		return true
	})
}

// settledValue reports whether v never changes: of an interface, what it was made of.
func (f *function) settledValue(v ssa.Value) bool {
	if !program.IsInterface(v.Type()) {
		return f.plain(v.Type(), 0)
	}
	switch v := v.(type) {
	case *ssa.MakeInterface:
		return f.plain(v.X.Type(), 0)
	case *ssa.ChangeInterface:
		return f.settledValue(v.X)
	case *ssa.Parameter:
		return true // the caller's business
	}
	return false
}

// plain reports whether values of type t have no memory that someone may change:
// but for elements of slices, of which it is seen if someone does.
func (f *function) plain(t types.Type, depth int) bool {
	if depth > maxHops {
		return false
	}
	if f.table.Type(program.TypeKey(t)) == table.Immutable {
		return true
	}
	switch u := types.Unalias(t).Underlying().(type) {
	case *types.Basic:
		return u.Kind() != types.UnsafePointer
	case *types.Slice:
		return f.plain(u.Elem(), depth+1)
	case *types.Array:
		return f.plain(u.Elem(), depth+1)
	case *types.Struct:
		for fld := range u.Fields() {
			if !f.plain(fld.Type(), depth+1) {
				return false
			}
		}
		return true
	case *types.Interface:
		_, param := types.Unalias(t).(*types.TypeParam)
		return param // whoever says what it is answers for it
	}
	return false
}
