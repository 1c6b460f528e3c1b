package engine

import (
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/value"
)

// call transfers a call, go or defer statement.
func (f *function) call(c ssa.CallInstruction) {
	com := c.Common()
	if b, ok := com.Value.(*ssa.Builtin); ok {
		f.builtin(c, b)
		return
	}
	w := summary.InCall
	if _, ok := c.(*ssa.Go); ok {
		w = summary.Spawned
	}
	args := make([]value.Set, len(com.Args))
	for i, a := range com.Args {
		args[i] = f.value(a)
	}
	at := callAt{instr: c, pos: c.Pos(), when: w, result: c.Value()}
	if com.IsInvoke() {
		f.invoke(at, com, args)
		return
	}
	callee := com.StaticCallee()
	for _, one := range f.prog.Several[com] {
		f.applyTo(at, one, args, nil)
	}
	if callee == nil && f.prog.Several[com] == nil {
		f.dynamic(at, f.load(f.value(com.Value)), args)
	}
	if callee == nil {
		return
	}
	if callee.Signature.Recv() != nil && program.IsInterface(com.Args[0].Type()) {
		args[0] = f.withoutDyn(args[0]) // settled
	}
	f.passLiterals(com.Args, args, callee)
	if mc, ok := com.Value.(*ssa.MakeClosure); ok {
		f.applyTo(at, callee, args, f.bindings(mc))
		return
	}
	f.applyTo(at, callee, args, nil)
	f.callWriters(at, callee, com.Args, args)
}

// callAt is where and when a summary is applied.
type callAt struct {
	instr   ssa.Instruction
	pos     token.Pos
	orig    int32
	when    summary.When
	choice  bool
	byType  bool
	refills bool      // it fills what a look-up missed, see openrefill.go
	handed  bool      // in a handler that another package made
	result  *ssa.Call // nil where the results go nowhere

	returned bool // the results go into a container, see keepReturned
}

// applyTo applies what is known of callee: its summary, its entry in the table,
// or that it is unknown.
func (f *function) applyTo(at callAt, callee *ssa.Function, args, free []value.Set) {
	if isBound(callee) {
		f.applyKey(at, boundPrefix+program.FuncKey(callee), args, free)
		return
	}
	if e := f.entryOf(callee); e != nil && f.applyEntry(at, e, program.Origin(callee).Signature, args) {
		return
	}
	if sum := f.summaryOf(callee); sum != nil {
		f.apply(at, sum, args, free)
		return
	}
	f.unknown(at, callee, args)
}

// boundPrefix marks the key of a method value: its one free variable is the
// receiver.
const boundPrefix = "bound "

func isBound(fn *ssa.Function) bool { return strings.HasSuffix(fn.Name(), "$bound") }

// applyKey applies the function with the given key, if anything is known of it.
func (f *function) applyKey(at callAt, key string, args, free []value.Set) {
	if method, ok := strings.CutPrefix(key, boundPrefix); ok {
		var recv value.Set
		if len(free) > 0 {
			recv = f.load(free[0])
		} else if recv, at.byType = f.receiverOf(method), true; recv == nil {
			return
		}
		if iface, name, ok := f.interfaceMethod(method); ok {
			f.invokeNamed(at, recv, f.Str(name), f.Str(iface), args, false)
			return
		}
		key, args, free = method, append([]value.Set{recv}, args...), nil
	}
	if sum := f.summaryByKey(key); sum != nil {
		f.apply(at, sum, args, free)
	}
}

// interfaceMethod splits "(pkg.Iface).Method" when Iface is an interface.
func (f *function) interfaceMethod(key string) (iface, name string, ok bool) {
	if !f.interfaceKeys[key] {
		return "", "", false
	}
	i := strings.LastIndexByte(key, '.')
	return strings.Trim(key[:i], "()"), key[i+1:], true
}

// dynamic calls a function value.
func (f *function) dynamic(at callAt, callees value.Set, args []value.Set) {
	for _, it := range callees {
		if !it.IsRef() {
			continue
		}
		d := f.Locs[it.Loc()]
		switch d.Kind {
		case value.RootFunc:
			if d.Path == 0 {
				f.applyKey(at, f.Strs[d.Key], args, f.capturedBy(f.Strs[d.Key]))
			}
		case value.RootAlloc:
			if st := f.sites[d.Key]; st.Fn != 0 && d.Path == 0 {
				f.applyKey(at, f.Strs[st.Fn], args, f.held2free(d.Key))
			}
		case value.RootParam, value.RootFree, value.RootGlobal, value.RootLong, value.RootMade:
			f.recordOpen(at, summary.Open{Recv: it.Loc(), Args: args})
		}
	}
	more := f.resultsOf(callees, 0)
	if at.result != nil && len(more) > 0 && returnsError(at.result.Call.Signature()) {
		more = f.Union(more, value.Set{value.Derived(f.Loc(value.RootLoaded, value.Guessed, 0))}) // a loader
	}
	f.derive(at, args, nil, more)
}

// resultsOf names what calls of the values in callees return, for those whose
// callees are not known here.
func (f *function) resultsOf(callees value.Set, method int32) value.Set {
	var out value.Set
	for _, it := range callees {
		switch d := f.Locs[it.Loc()]; d.Kind {
		case value.RootParam, value.RootFree, value.RootGlobal, value.RootLong, value.RootMade:
			if it.IsRef() {
				out = f.Union(out, value.Set{value.Ref(f.At(it.Loc(), value.Hop{Kind: value.HopCall, Name: method}))})
			}
		}
	}
	return out
}

// invoke calls a method of an interface value.
func (f *function) invoke(at callAt, com *ssa.CallCommon, args []value.Set) {
	recv := f.load(f.value(com.Value))
	if !f.invokeMethod(at, recv, com.Method, args) {
		all := append([]value.Set{recv}, args...)
		if e := f.table.Func(symbol(com.Method), pkgPath(com.Method)); e != nil && f.applyEntry(at, e, com.Method.Origin().Signature(), all) {
			return
		}
		f.pour(at, com.Args, all, true)
		outside := !f.handsRequest(com)
		f.fillUnknown(at, com.Args, all, outside && f.outsider(com.Method))
		var more value.Set
		if !f.isStandard(com.Method.Pkg()) {
			f.callArguments(at, args)
			more = f.resultsOf(recv, f.Str(com.Method.Name()))
			if outside && returnsError(com.Method.Signature()) {
				more = f.Union(more, value.Set{value.Derived(f.Loc(value.RootLoaded, value.Guessed, 0))})
			}
		}
		f.derive(at, all, com, more)
	}
}

// invokeMethod applies method to the objects that recv may be, and reports
// whether their dynamic types were all known.
func (f *function) invokeMethod(at callAt, recv value.Set, method *types.Func, args []value.Set) bool {
	iface := program.TypeKey(method.Signature().Recv().Type())
	return f.invokeNamed(at, recv, f.Str(method.Name()), f.Str(iface), args, f.isStandard(method.Pkg()))
}

func (f *function) invokeNamed(at callAt, recv value.Set, method, iface int32, args []value.Set, standard bool) bool {
	objects := f.withoutDyn(recv)
	n, known := 0, 0
	for _, it := range recv {
		if f.Locs[it.Loc()].Kind == value.RootDyn {
			n++
		}
	}
	at.choice = at.choice || n > 1 && f.implementations(recv, method) > 1
	for _, it := range recv {
		d := f.Locs[it.Loc()]
		if d.Kind != value.RootDyn {
			continue
		}
		m := f.methodOf(f.Strs[d.Key], f.Strs[method])
		if m == nil {
			continue
		}
		known++
		if at.handed && f.alreadyLinked(objects, method, d.Key) {
			continue
		}
		self := f.receiver(m, objects, d.Key)
		f.apply(at, m.sum, append([]value.Set{self}, args...), nil)
	}
	if standard {
		return known > 0
	}
	if n == 0 {
		for _, it := range f.later(at, objects) {
			f.recordOpen(at, summary.Open{Recv: it.Loc(), Method: method, Iface: iface, Args: args})
		}
	}
	openRoots := 0
	for _, it := range objects {
		switch f.Locs[it.Loc()].Kind {
		case value.RootParam, value.RootFree, value.RootGlobal, value.RootLong, value.RootMade, value.RootLocal:
			if it.IsRef() {
				openRoots++
				if known == 0 || n == 0 {
					f.recordOpen(at, summary.Open{Recv: it.Loc(), Method: method, Iface: iface, Args: args})
				}
			}
		}
	}
	return known > 0 && openRoots == 0
}

// withoutDyn returns the objects of s, without the types that say what they are.
func (f *function) withoutDyn(s value.Set) value.Set {
	return value.Keep(s, func(it value.Item) bool { return f.Locs[it.Loc()].Kind != value.RootDyn })
}

// receiver is what method m of the type dyn gets, if it is called on objects.
func (f *function) receiver(m *method, objects value.Set, dyn int32) value.Set {
	self := f.ofType(objects, f.Strs[dyn])
	for _, h := range m.path {
		self = f.load(f.step(self, h))
	}
	return self
}

// ofType leaves out of s the allocations that are known to have another type.
func (f *function) ofType(s value.Set, dyn string) value.Set {
	return value.Keep(s, func(it value.Item) bool {
		d := f.Locs[it.Loc()]
		if d.Kind != value.RootAlloc || d.Path != 0 {
			return true
		}
		t := f.Strs[f.sites[d.Key].Typ]
		return t == "" || t == dyn || t == "*"+dyn || "*"+t == dyn
	})
}

// recordOpen records a call whose callees are not known here.
func (f *function) recordOpen(at callAt, o summary.Open) {
	o.When, o.Pos, o.Orig, o.Via = at.when, at.pos, at.orig, f.cur
	o.Refills = o.Refills || at.refills
	k := openKey{o.When, o.Recv, o.Method, o.Pos}
	o.Args = slices.Clone(o.Args)
	f.spelt++
	for i, a := range o.Args {
		f.spelt += len(a)
		o.Args[i] = f.telling(a)
	}
	old := f.opens[k]
	if old == nil {
		f.opens[k] = &o
		f.openOrd = append(f.openOrd, k)
		f.countFar(o.Recv)
		f.changed = true
		return
	}
	if o.Refills && !old.Refills {
		old.Refills = true
		f.changed = true
	}
	if f.Strs[o.Orig] < f.Strs[old.Orig] {
		old.Orig = o.Orig
		f.changed = true
	}
	for i := range old.Args {
		if i < len(o.Args) {
			now := f.Union(old.Args[i], o.Args[i])
			if len(now) != len(old.Args[i]) {
				old.Args[i] = now
				f.changed = true
			}
		}
	}
}

// derive gives the results of a call whose callee says nothing about them:
// they derive from what went in. An error and a boolean tell too little to
// carry a client's data, and a context carries it only to those who ask by key.
func (f *function) derive(at callAt, args []value.Set, com *ssa.CallCommon, more value.Set) {
	if at.result == nil {
		return
	}
	var in value.Set
	for i, a := range args {
		if com != nil && com.IsInvoke() && i > 0 && program.IsContext(com.Args[i-1].Type()) {
			continue
		}
		in = f.Union(in, f.Weaken(a))
	}
	in = f.Union(in, more)
	f.setResults(at, func(t types.Type) value.Set {
		if program.IsError(t) || program.IsBool(t) {
			return nil
		}
		return in
	})
}

// setResults sets each result of a call by its type.
func (f *function) setResults(at callAt, of func(types.Type) value.Set) {
	c := at.result
	if c == nil {
		return
	}
	if t, ok := c.Type().(*types.Tuple); ok {
		for i := range t.Len() {
			f.setTuple(c, i, of(t.At(i).Type()))
		}
		return
	}
	f.setValue(c, of(c.Type()))
}

func (f *function) builtin(c ssa.CallInstruction, b *ssa.Builtin) {
	args := c.Common().Args
	v := c.Value()
	switch b.Name() {
	case "append":
		f.appendTo(c, v, args)
	case "copy":
		f.putInto(f.load(f.value(args[0])), nil, f.load(f.step(f.load(f.value(args[1])), value.ElemHop())), c)
	case "delete":
		f.emitAll(summary.Effect{Kind: summary.Remove, Key: f.value(args[1]), Pos: c.Pos()}, f.load(f.value(args[0])))
	case "clear":
		f.emitAll(summary.Effect{Kind: summary.Remove, Pos: c.Pos()}, f.load(f.value(args[0])))
	case "min", "max":
		for _, a := range args {
			f.setValue(v, f.Weaken(f.value(a)))
		}
	case "len", "cap":
		f.look(v, nil, f.load(f.value(args[0])), c.Pos())
	case "ssa:wrapnilchk":
		f.setValue(v, f.value(args[0]))
	}
}

// appendTo: the result may share the first argument's memory, or be new memory
// that holds the elements of both.
func (f *function) appendTo(c ssa.CallInstruction, v *ssa.Call, args []ssa.Value) {
	l := f.alloc(c, "append", nil, summary.Site{})
	base := f.load(f.value(args[0]))
	if len(args) > 1 {
		more := f.load(f.value(args[1]))
		f.hold(f.At(l, value.ElemHop()), f.load(f.step(more, value.ElemHop())))
		if _, ok := args[1].Type().Underlying().(*types.Basic); ok {
			f.hold(f.At(l, value.ElemHop()), f.Weaken(more)) // append([]byte, string...)
		}
	}
	if v != nil {
		f.setValue(v, f.Union(base, value.Set{value.Ref(l)}))
	}
}

func pkgPath(obj types.Object) string {
	if obj.Pkg() == nil {
		return ""
	}
	return obj.Pkg().Path()
}
