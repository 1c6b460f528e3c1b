package engine

import (
	"go/token"
	"slices"
	"strconv"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/table"
	"github.com/statevet/statevet/analyzer/value"
)

// A slice is what a value is computed from within a function, backwards: the
// leaves are parameters, what is read of variables and fields that outlive the call,
// and what a request is asked for. It follows branches that choose between values,
// so that a flag counts, of which sets of locations say nothing.
type slice struct {
	f        *function
	at       *ssa.BasicBlock // where the value is put in: what decides whether it is, decides nothing of the value
	keys     *keyed          // where it stops, or nil
	byKey    bool            // it did
	leaves   []leaf
	unsteady bool // something else goes in: a clock, a random number, what is not known
	seen     map[visit]bool
	steps    int
}

// step reports whether to go on: not if the value is known not to be steady, or if there
// is too much to look at to be sure.
func (s *slice) step() bool {
	s.steps++
	s.unsteady = s.unsteady || s.steps > maxSlice
	return !s.unsteady
}

// maxSlice bounds what a slice visits: what is computed from more is taken for state.
const maxSlice = 100

// leaf is something that a value is computed from.
type leaf struct {
	v     ssa.Value
	path  string    // fields, from v on
	text  string    // of a call that asks a request: the same words get the same answer
	of    value.Set // where it is, if that outlives the call
	asked value.Set // it is a parameter, or what calling one returns
}

type visit struct {
	v    ssa.Value
	path string
}

func (f *function) slice(at ssa.Instruction, keys *keyed, vals ...ssa.Value) *slice {
	s := &slice{f: f, at: at.Block(), keys: keys, seen: map[visit]bool{}}
	for _, v := range vals {
		s.walk(v, "")
	}
	return s
}

// covers reports whether l is among the leaves, or a part of one.
func (s *slice) covers(l leaf) bool {
	return slices.ContainsFunc(s.leaves, func(k leaf) bool {
		switch {
		case k.text != "" || l.text != "":
			return k.text == l.text
		case k.v != nil && k.v == l.v:
			return k.path == l.path || len(k.path) < len(l.path) && l.path[:len(k.path)] == k.path
		}
		return len(l.of) > 0 && slices.Equal(k.of, l.of)
	})
}

func (s *slice) leaf(l leaf) { s.leaves = append(s.leaves, l) }

// walk follows the part of v that path names.
func (s *slice) walk(v ssa.Value, path string) {
	if s.seen[visit{v, path}] || !s.step() {
		return
	}
	s.seen[visit{v, path}] = true
	if s.keys != nil && s.keys.known[v] {
		s.byKey = true
		return
	}
	switch v := v.(type) {
	case *ssa.Const, *ssa.Function, *ssa.Builtin:
	case *ssa.Parameter:
		l := leaf{v: v, path: path}
		if path == "" {
			l.asked = s.param(v, 0)
		}
		s.leaf(l)
	case *ssa.Alloc:
		if s.keys != nil && path != "" && s.keys.covers(leaf{v: v, path: path}) {
			s.byKey = true
			return
		}
		s.stores(v, path)
	case *ssa.FreeVar, *ssa.Global:
		s.leaf(leaf{v: v, path: path, of: s.refs(v)})
	case *ssa.FieldAddr:
		s.walk(v.X, "."+strconv.Itoa(v.Field)+path)
	case *ssa.Field:
		s.walk(v.X, "."+strconv.Itoa(v.Field)+path)
	case *ssa.IndexAddr:
		s.all(v.X, v.Index)
	case *ssa.UnOp:
		s.unop(v, path)
	case *ssa.Phi:
		for i, e := range v.Edges {
			s.walk(e, path)
			s.branches(v.Block().Preds[i], v.Block().Idom())
		}
	case *ssa.Extract:
		s.walk(v.Tuple, "")
	case *ssa.Next:
		s.walk(v.Iter, "")
	case *ssa.ChangeType:
		s.walk(v.X, path)
	case *ssa.MakeInterface:
		s.walk(v.X, path)
	case *ssa.BinOp, *ssa.Convert, *ssa.MultiConvert, *ssa.ChangeInterface, *ssa.TypeAssert, *ssa.Slice, *ssa.SliceToArrayPointer, *ssa.Index, *ssa.Range:
		for _, op := range v.(ssa.Instruction).Operands(nil) {
			if *op != nil {
				s.walk(*op, "")
			}
		}
	case *ssa.Lookup:
		s.all(v.X, v.Index)
		if of := s.refs(v.X); len(of) > 0 {
			s.leaf(leaf{v: v, of: of})
		}
	case *ssa.MakeSlice:
		s.walk(v.Len, "")
		s.stores(v, "")
	case *ssa.MakeClosure:
		s.called(v)
	case *ssa.Call:
		s.call(v)
	default:
		s.unsteady = true
	}
}

func (s *slice) all(vals ...ssa.Value) {
	for _, v := range vals {
		s.walk(v, "")
	}
}

// param names what parameter p is, or, with a hop, what calling it returns.
func (s *slice) param(p *ssa.Parameter, h value.Path) value.Set {
	i := slices.Index(s.f.fn.Params, p)
	return value.Set{value.Ref(s.f.Loc(value.RootParam, int32(i), h))}
}

// refs is where v leads that outlives the call.
func (s *slice) refs(v ssa.Value) value.Set {
	return value.Keep(s.f.value(v), func(it value.Item) bool {
		switch s.f.Locs[it.Loc()].Kind {
		case value.RootParam, value.RootFree, value.RootGlobal, value.RootLong:
			return it.IsRef()
		}
		return false
	})
}

func (s *slice) unop(v *ssa.UnOp, path string) {
	if v.Op == token.ARROW {
		s.unsteady = true
		return
	}
	n := len(s.leaves)
	s.walk(v.X, path)
	if v.Op != token.MUL {
		return
	}
	for i := n; i < len(s.leaves); i++ {
		if s.leaves[i].path != "" {
			s.leaves[i].of = s.f.Union(s.leaves[i].of, s.refs(v.X))
		}
	}
}

// stores follows what is assigned to the part of a local variable that path names.
func (s *slice) stores(addr ssa.Value, path string) {
	for _, r := range *addr.Referrers() {
		if !s.step() {
			return
		}
		switch r := r.(type) {
		case *ssa.Store:
			if r.Addr == addr {
				s.walk(r.Val, path)
				s.branches(r.Block(), s.f.fn.Blocks[0])
			} else {
				s.unsteady = true // someone else may have it
			}
		case *ssa.FieldAddr:
			h := "." + strconv.Itoa(r.Field)
			switch {
			case path == "":
				s.stores(r, "")
			case len(path) >= len(h) && path[:len(h)] == h && (len(path) == len(h) || path[len(h)] == '.'):
				s.stores(r, path[len(h):])
			}
		case *ssa.IndexAddr:
			s.stores(r, "")
		case *ssa.UnOp, *ssa.DebugRef, *ssa.Slice, *ssa.Lookup, *ssa.Return:
		case *ssa.MakeInterface:
			s.stores(r, "")
		case *ssa.Call:
			s.call(r)
		case *ssa.MakeClosure:
			for i, b := range r.Bindings {
				if b == addr && written(r.Fn.(*ssa.Function).FreeVars[i]) {
					s.unsteady = true
				}
			}
		default:
			s.unsteady = true
		}
	}
}

// written reports whether a function assigns to a variable that it captured.
func written(fv *ssa.FreeVar) bool {
	return slices.ContainsFunc(*fv.Referrers(), func(r ssa.Instruction) bool {
		_, load := r.(*ssa.UnOp)
		return !load
	})
}

// branches follows the conditions that decide whether control comes to block b, from
// its dominator top on.
func (s *slice) branches(b, top *ssa.BasicBlock) {
	for ; b != nil && s.step(); b = b.Idom() {
		if c, ok := b.Instrs[len(b.Instrs)-1].(*ssa.If); ok && !settles(c, s.at) {
			s.walk(c.Cond, "")
		}
		if b == top {
			return
		}
	}
}

// settles reports whether one side of a branch is the only way to a block.
func settles(branch *ssa.If, to *ssa.BasicBlock) bool {
	return slices.ContainsFunc(branch.Block().Succs, func(b *ssa.BasicBlock) bool { return len(b.Preds) == 1 && b.Dominates(to) })
}

// call follows a call: its arguments, and what the callee reads besides.
func (s *slice) call(c *ssa.Call) {
	f, com := s.f, c.Common()
	if s.seen[visit{c, "()"}] {
		return
	}
	s.seen[visit{c, "()"}] = true
	if _, ok := com.Value.(*ssa.Builtin); ok {
		s.all(com.Args...)
		return
	}
	if f.handsRequest(com) || f.isSource(com) {
		s.leaf(leaf{v: c, text: f.callText(com)})
		return
	}
	callee := com.StaticCallee()
	if callee == nil {
		s.dynamic(c)
		return
	}
	if !f.steady(callee) {
		s.unsteady = true
		return
	}
	if mc, ok := com.Value.(*ssa.MakeClosure); ok {
		s.called(mc)
	}
	summed := f.summaryOf(callee) != nil
	for _, a := range com.Args {
		if !summed || !program.IsPointer(a.Type()) {
			s.walk(a, "")
		}
	}
	s.reads(c)
}

// dynamic follows a call through a value: of a parameter, which its caller knows.
func (s *slice) dynamic(c *ssa.Call) {
	com := c.Common()
	p, ok := com.Value.(*ssa.Parameter)
	if !ok || com.IsInvoke() {
		s.unsteady = true
		return
	}
	s.leaf(leaf{v: p, asked: s.param(p, s.f.Extend(0, value.Hop{Kind: value.HopCall, Name: s.f.Str("")}))})
	s.all(com.Args...)
}

// called follows what calling a function value returns, but for its parameters.
func (s *slice) called(fn ssa.Value) {
	switch v := fn.(type) {
	case *ssa.MakeClosure:
		callee := v.Fn.(*ssa.Function)
		bound := isBound(callee)
		sum := s.f.summaryOf(callee)
		s.unsteady = s.unsteady || sum == nil || !s.f.steady(callee) || !s.f.plainResult(callee)
		for i, b := range v.Bindings {
			switch {
			case bound:
				s.object(b, sum, value.RootParam, 0)
			case program.IsPointer(b.Type()):
				s.captured(b, sum, int32(i))
			default:
				s.walk(b, "")
			}
		}
	case *ssa.Function:
		s.unsteady = s.unsteady || !s.f.steady(v) || !s.f.plainResult(v)
		s.object(nil, s.f.summaryOf(v), value.RootParam, -1)
	case *ssa.Parameter:
		s.leaf(leaf{v: v, asked: s.param(v, s.f.Extend(0, value.Hop{Kind: value.HopCall, Name: s.f.Str("")}))})
	default:
		s.unsteady = true
	}
}

// captured follows the values of a variable that a closure captured.
func (s *slice) captured(addr ssa.Value, sum *summary.Summary, n int32) {
	a, ok := addr.(*ssa.Alloc)
	if !ok || !program.IsPointer(program.Deref(a.Type())) {
		s.stores(addr, "")
		return
	}
	for _, r := range *a.Referrers() {
		if st, ok := r.(*ssa.Store); ok && st.Addr == addr {
			s.object(st.Val, sum, value.RootFree, n)
		}
	}
}

// object follows what a function with the summary sum reads of the object v, which
// it has as the parameter or free variable n, and of variables of packages.
func (s *slice) object(v ssa.Value, sum *summary.Summary, kind value.RootKind, n int32) {
	if sum == nil {
		s.unsteady = true
		return
	}
	f := s.f
	for i := range sum.Effects {
		w := &sum.Effects[i]
		d := f.Locs[w.Target]
		switch {
		case w.Kind != summary.Read && w.Kind != summary.Probe:
		case d.Kind == value.RootGlobal:
			s.leaf(leaf{of: value.Set{value.Ref(w.Target)}})
		case d.Kind == kind && d.Key == n && f.hasField(d.Path):
			of := s.refs(v)
			for _, h := range f.Hops(d.Path) {
				of = f.step(of, h)
			}
			s.leaf(leaf{of: of})
		case d.Kind == kind && d.Key == n:
			s.unsteady = true
		}
	}
}

// reads adds what a call reads of memory that outlives it.
func (s *slice) reads(c ssa.Instruction) {
	f := s.f
	for _, k := range f.readBy[c] {
		d := f.Locs[k.target]
		switch {
		case d.Kind == value.RootAlloc:
		case d.Kind == value.RootParam && !f.hasField(d.Path):
			p := f.fn.Params[d.Key]
			s.leaf(leaf{v: p, asked: s.param(p, 0)})
		default:
			s.leaf(leaf{of: value.Set{value.Ref(k.target)}})
		}
	}
}

func (e *engine) hasField(p value.Path) bool {
	return slices.ContainsFunc(e.Hops(p), func(h value.Hop) bool { return h.Kind == value.HopField })
}

// isSource reports whether a call asks a request for something.
func (f *function) isSource(com *ssa.CallCommon) bool {
	e := f.entryAt(com)
	return e != nil && (e.Role == table.Source || e.Role == table.Accept)
}
