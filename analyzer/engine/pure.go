package engine

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/table"
	"github.com/statevet/statevet/analyzer/value"
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
	looks := map[value.Loc][]*look{}
	f.readBy = map[ssa.Instruction][]effectKey{}
	defer func() { f.readBy = nil }()
	for _, k := range f.order {
		if k.kind == summary.Read || k.kind == summary.Probe {
			f.readBy[k.via] = append(f.readBy[k.via], k)
		}
		if k.kind == summary.Read && taken(k.via) {
			l := &look{Effect: f.effects[k], key: f.flatten(f.effects[k].Key)}
			branches(k.via, maxBranch, func(u *ssa.If) bool {
				l.ifs = append(l.ifs, u)
				return false
			})
			looks[k.target] = append(looks[k.target], l)
		}
	}
	for _, k := range slices.Clone(f.order) {
		w := f.effects[k]
		if k.kind != summary.Update && (k.kind != summary.Computed || len(w.Calls) == 0) {
			continue
		}
		w.Pure, w.From = f.provenPure(w)
		if !w.Pure || k.kind != summary.Update || f.inElement(k.target) || f.Any(w.From, value.RootClient) {
			continue
		}
		key, swap := f.flatten(w.Key), f.isSwap(w.Via)
		if slices.ContainsFunc(looks[k.target], func(l *look) bool {
			return l.When == w.When && (l.Via == w.Via && swap || l.Via != w.Via && l.decides(w.Via) && f.covers(l.key, key))
		}) {
			f.record(summary.Effect{Kind: summary.Computed, When: w.When, Target: w.Target, Key: w.Key, Pos: w.Pos, Orig: w.Orig, Pure: true, From: w.From})
		}
	}
}

// maxBranch bounds how far from a look-up a branch on what it found may be.
const maxBranch = 20

// look is a read whose value is used, with what chose the element.
type look struct {
	*summary.Effect
	key value.Set
	ifs []*ssa.If // the branches on it
}

// decides reports whether one side of a branch on the look-up is the only way to then. It
// asks less than refills, since in a large function it is asked of many.
func (l *look) decides(then ssa.Instruction) bool {
	return then != nil && slices.ContainsFunc(l.ifs, func(u *ssa.If) bool { return settles(u, then.Block()) })
}

// provenPure reports whether an update is pure, or a refill is one of a pure
// update, and from what else than the key its value is computed.
func (f *function) provenPure(w *summary.Effect) (bool, value.Set) {
	if len(w.Calls) > 0 {
		from := w.From
		for _, c := range w.Calls {
			pure, more := f.pureCall(w, c)
			if !pure {
				return false, nil
			}
			from = f.Union(from, more)
		}
		return true, from
	}
	var key, val ssa.Value
	switch i := w.Via.(type) {
	case *ssa.MapUpdate:
		key, val = i.Key, i.Value
	case *ssa.Call:
		var ok bool
		if key, val, ok = f.keptBy(i); !ok || w.Pos != i.Pos() || w.Orig != 0 {
			return false, nil
		}
	default:
		return false, nil
	}
	return f.pureValue(w, f.keyed(w.Via, key), val)
}

// pureValue is pureFrom for the value val.
func (f *function) pureValue(w *summary.Effect, keys *keyed, val ssa.Value) (bool, value.Set) {
	return f.pureFrom(w, keys, f.slice(w.Via, keys, val), f.settledValue(val))
}

// pureFrom compares what a value is computed from with what its key is.
func (f *function) pureFrom(w *summary.Effect, keys *keyed, vals *slice, settled bool) (bool, value.Set) {
	if vals.unsteady || !settled {
		return false, nil
	}
	var from value.Set
	byKey := vals.byKey
	for _, l := range vals.leaves {
		switch {
		case keys.covers(l):
			byKey = true
		case l.asked != nil:
			from = f.Union(from, l.asked) // the caller's business
		case l.of != nil && f.besides(w.Target, l.of):
			from = f.Union(from, l.of)
		default:
			return false, nil
		}
	}
	return byKey || f.Any(from, value.RootParam), from
}

// besides reports whether all of what s names is global, or belongs to the object
// that target belongs to.
func (f *function) besides(target value.Loc, s value.Set) bool {
	t := f.Locs[target]
	return !slices.ContainsFunc(s, func(it value.Item) bool {
		d := f.Locs[it.Loc()]
		return d.Kind != value.RootGlobal && d.Kind != value.RootFree && (d.Kind != t.Kind || d.Key != t.Key)
	})
}

// pureCall is provenPure for an update by a callee: what the callee could not know
// of its parameters is asked of the arguments.
func (f *function) pureCall(w *summary.Effect, b summary.ByCallee) (bool, value.Set) {
	if !b.Pure || len(f.known(b.From)) == len(b.From) {
		return b.Pure, nil
	}
	c, ok := b.Via.(ssa.CallInstruction)
	if !ok || !b.Direct {
		return false, nil
	}
	args, ok := arguments(c)
	if !ok {
		return false, nil
	}
	keys := f.keyed(c)
	for _, it := range b.Key {
		if d := f.Locs[it.Loc()]; d.Kind == value.RootParam && d.Path == 0 && it.IsRef() && int(d.Key) < len(args) {
			keys.take(args[d.Key]) // the key itself, and not what was made of it
		}
	}
	var from value.Set
	for _, it := range b.From {
		d := f.Locs[it.Loc()]
		if !f.asked(it) {
			continue
		}
		if int(d.Key) >= len(args) {
			return false, nil
		}
		arg := args[d.Key]
		vals, settled := f.slice(c, keys, arg), f.settledValue(arg)
		if d.Path != 0 {
			vals, settled = f.slice(c, keys), true
			vals.called(arg)
		}
		pure, more := f.pureFrom(w, keys, vals, settled)
		if !pure && len(vals.leaves) > 0 || vals.unsteady || !settled {
			return false, nil
		}
		from = f.Union(from, more)
	}
	return true, from
}

// asked reports whether a part of from is for the caller to look at: a parameter, or
// what calling it returns.
func (f *function) asked(it value.Item) bool {
	d := f.Locs[it.Loc()]
	return d.Kind == value.RootParam && (d.Path == 0 || f.HasCall(d.Path))
}

// known leaves what is asked of the caller out of from.
func (f *function) known(from value.Set) value.Set {
	return value.Keep(from, func(it value.Item) bool { return !f.asked(it) })
}

// places are the variables and fields that s names. What is derived says how they
// were reached.
func (f *function) places(s value.Set) value.Set {
	return value.Keep(s, func(it value.Item) bool {
		switch f.Locs[it.Loc()].Kind {
		case value.RootParam, value.RootFree, value.RootAlloc, value.RootGlobal, value.RootLong, value.RootMade, value.RootLocal:
			return it.IsRef()
		}
		return false
	})
}

// isDirect reports whether sum is that of the callee that a call names, so that the
// arguments of the call are its parameters.
func (f *function) isDirect(at callAt, sum *summary.Summary) bool {
	c, ok := at.instr.(ssa.CallInstruction)
	if !ok {
		return false
	}
	if com := c.Common(); com.IsInvoke() {
		return strings.HasSuffix(sum.Key, ")."+com.Method.Name())
	} else if callee := com.StaticCallee(); callee != nil {
		return program.FuncKey(program.Origin(callee)) == sum.Key
	}
	return false
}

// flatFrom is what the callers of the function are told of a pure update.
func (f *function) flatFrom(e *summary.Effect) (bool, value.Set) {
	if !e.Pure {
		return false, nil
	}
	var out value.Set
	for _, it := range e.From {
		l := it.Loc()
		if f.Locs[l].Kind == value.RootAlloc {
			long, ok := f.outlives(l)
			if !ok || f.within[f.fn] {
				return false, nil // another client has another one
			}
			l = long
		}
		out = f.Union(out, value.Set{value.Ref(l)})
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
	if depth > value.MaxHops {
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
