package engine

import (
	"go/token"
	"go/types"
	"slices"
	"strings"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/value"
)

// Linking.
//
// A summary is an object file: calls through interfaces and function values are
// its undefined symbols. A package that puts a value of a known type where such
// a call looks for it defines the symbol, and what the method then does to
// memory that outlives requests happens for a client. It is reported where it is
// wired: the line that puts the value there.

// maxLinked bounds the places that attributing and linking name in a package, counted as
// for maxSpelt, with those that are looked through for what put a callee where it is.
// Thousands of open calls may each lead to what a whole server does: a message broker came
// to 150 million, in two minutes. Calls that are open then count as not understood.
const maxLinked = 20_000_000

// A pair is an open call and one callee that it reaches, by the key of the function or type.
type pair struct {
	recv           value.Loc
	method, callee int32
}

// linker links a frame with what the stores hold.
type linker struct {
	*function
	contents *contents
	closed   map[pair]bool // seen by this package
	done     map[wiredPair]bool

	reached map[value.Loc][]string                 // memo of reachedBy
	leads   map[value.Item]value.Set               // memo of leadsTo
	wires   map[value.Loc]map[value.Item]token.Pos // memo of wiresOf
}

// wiredPair is a pair and where it is wired.
type wiredPair struct {
	pair
	pos token.Pos
}

// link applies the open calls of a frame to what the stores are known to hold,
// until nothing new is found. The pairs that it sees go to closed.
func (f *function) link(c *contents, closed map[pair]bool) {
	l := &linker{function: f, contents: c, closed: closed, done: map[wiredPair]bool{}, reached: map[value.Loc][]string{}, leads: map[value.Item]value.Set{}, wires: map[value.Loc]map[value.Item]token.Pos{}}
	for i := 0; i < len(f.openOrd); i++ {
		o := *f.opens[f.openOrd[i]]
		if f.spelt > maxLinked {
			f.leaveOpen(o)
			continue
		}
		callees := f.whatIn(c, o.Recv)
		if !slices.ContainsFunc(callees, value.Item.IsRef) {
			callees = f.anyImplementer(o)
		}
		several := f.implementations(callees, o.Method) > 1
		choice := (several || f.settable(c, o.Recv)) && !f.throughChannelStore(o.Recv)
		if len(callees) == 0 {
			callees, choice = f.registrable(c, o), false
		}
		f.spelt += len(callees)
		for _, it := range callees {
			l.one(o, it, choice)
		}
	}
}

// leaveOpen counts an open call as not understood: of a method, or of what a variable or
// field holds, or of what calling that returns.
func (f *function) leaveOpen(o summary.Open) {
	fn := "func"
	if method := f.Strs[o.Method]; method != "" {
		fn = f.Strs[o.Iface] + "." + method
	} else if id, ok := f.beforeCall(o.Recv); ok {
		fn = id
	}
	f.unknownCalls[unknownCall{pos: o.Pos, fn: fn}] = true
}

// implementations counts the types in callees between which configuration may choose.
// An object without the method is not what is called: it is there because it was put
// into one that has it, which a store does not tell apart.
func (e *engine) implementations(callees value.Set, method int32) int {
	n := 0
	for _, it := range callees {
		if d := e.Locs[it.Loc()]; d.Kind == value.RootDyn && (e.Strs[method] == "" || !e.lacks(e.Strs[d.Key], e.Strs[method])) {
			n++
		}
	}
	return n
}

// lacks reports whether the named type is known to have no such method.
func (e *engine) lacks(dyn, method string) bool {
	t := e.types[dyn]
	if t == nil {
		t = e.namedType(dyn)
	}
	if t == nil {
		return false
	}
	n, ok := types.Unalias(program.Deref(t)).(*types.Named)
	if !ok {
		return false
	}
	obj, _, _ := types.LookupFieldOrMethod(t, true, n.Obj().Pkg(), method)
	_, ok = obj.(*types.Func)
	return !ok
}

// namedType finds the type that program.TypeKey names in a package that this one imports.
func (e *engine) namedType(key string) types.Type {
	name := strings.TrimPrefix(key, "*")
	for _, pkg := range e.imports {
		short, ok := strings.CutPrefix(name, pkg.Path()+".")
		if !ok {
			continue
		}
		obj, ok := pkg.Scope().Lookup(short).(*types.TypeName)
		if !ok {
			return nil
		}
		if name != key {
			return types.NewPointer(obj.Type())
		}
		return obj.Type()
	}
	return nil
}

func (l *linker) one(o summary.Open, callee value.Item, choice bool) {
	f, d := l.function, l.Locs[callee.Loc()]
	p := pair{o.Recv, o.Method, d.Key}
	at := callAt{pos: o.Pos, orig: o.Orig, choice: choice, refills: o.Refills}
	if !o.Pos.IsValid() {
		if f.below.closed[p] {
			return // a package below has seen both ends
		}
		at.pos = l.wiring(o.Recv, callee)
		if l.done[wiredPair{p, at.pos}] {
			return
		}
	}
	l.done[wiredPair{p, at.pos}] = true
	l.closed[p] = true
	switch d.Kind {
	case value.RootFunc:
		f.applyKey(at, f.Strs[d.Key], o.Args, f.capturedBy(f.Strs[d.Key]))
	case value.RootDyn:
		if m := f.methodOf(f.Strs[d.Key], f.Strs[o.Method]); m != nil {
			at.byType = !l.wiredEarly(o.Recv, callee)
			self, choice := f.selfOf(l.contents, o.Recv, d.Key)
			at.choice = at.choice || choice
			if f.throughChannelStore(o.Recv) {
				self = f.Union(self, value.Set{value.Derived(f.Outside(o.Recv))})
			}
			for _, h := range m.path {
				self = f.step(self, h)
			}
			f.apply(at, m.sum, append([]value.Set{self}, o.Args...), nil)
		}
	}
}

// beforeCall is the identity of l, or of what is called on the way to it.
func (e *engine) beforeCall(l value.Loc) (string, bool) {
	d := e.Locs[l]
	p := d.Path
	for p != 0 && e.HasCall(p) {
		p = e.Paths[p].Parent
	}
	id, _, ok := e.identity(e.Loc(d.Kind, d.Key, p))
	return id, ok
}

// anyImplementer: for a call through an interface of this package about whose
// values nothing is known, every type of the package that implements it.
func (f *function) anyImplementer(o summary.Open) value.Set {
	var out value.Set
	if f.Strs[o.Method] == "" {
		return nil
	}
	for _, key := range f.implementers(f.Strs[o.Iface]) {
		out = f.Union(out, value.Set{value.Ref(f.Loc(value.RootDyn, f.Str(key), 0))})
	}
	return out
}

func (e *engine) ownInterface(key string) *types.Interface {
	name, ok := strings.CutPrefix(key, e.pass.Pkg.Path()+".")
	if !ok {
		return nil
	}
	obj := e.pass.Pkg.Scope().Lookup(name)
	if obj == nil {
		return nil
	}
	t, _ := obj.Type().Underlying().(*types.Interface)
	return t
}

// implements returns the key of the type that obj declares, or of the pointer
// to it, if that implements t.
func (e *engine) implements(obj types.Object, t *types.Interface) (string, bool) {
	tn, ok := obj.(*types.TypeName)
	if !ok || tn.IsAlias() || program.IsInterface(tn.Type()) {
		return "", false
	}
	if n, ok := tn.Type().(*types.Named); ok && n.TypeParams().Len() > 0 {
		return "", false
	}
	ptr := types.NewPointer(tn.Type())
	if !types.Implements(ptr, t) {
		return "", false
	}
	key := program.TypeKey(ptr)
	e.types[key] = ptr
	return key, true
}
