package engine

import (
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
)

// call transfers a call, go or defer statement.
func (f *function) call(c ssa.CallInstruction) {
	com := c.Common()
	if b, ok := com.Value.(*ssa.Builtin); ok {
		f.builtin(c, b)
		return
	}
	w := inCall
	if _, ok := c.(*ssa.Go); ok {
		w = spawned
	}
	args := make([]set, len(com.Args))
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
	when    when
	choice  bool
	byType  bool
	refills bool      // it fills what a look-up missed, see openrefill.go
	handed  bool      // in a handler that another package made
	result  *ssa.Call // nil where the results go nowhere

	returned bool // the results go into a container, see keepReturned
}

// applyTo applies what is known of callee: its summary, its entry in the table,
// or that it is unknown.
func (f *function) applyTo(at callAt, callee *ssa.Function, args, free []set) {
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
func (f *function) applyKey(at callAt, key string, args, free []set) {
	if method, ok := strings.CutPrefix(key, boundPrefix); ok {
		var recv set
		if len(free) > 0 {
			recv = f.load(free[0])
		} else if recv, at.byType = f.receiverOf(method), true; recv == nil {
			return
		}
		if iface, name, ok := f.interfaceMethod(method); ok {
			f.invokeNamed(at, recv, f.str(name), f.str(iface), args, false)
			return
		}
		key, args, free = method, append([]set{recv}, args...), nil
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
func (f *function) dynamic(at callAt, callees set, args []set) {
	for _, it := range callees {
		if !it.isRef() {
			continue
		}
		d := f.locs[it.loc()]
		switch d.kind {
		case rootFunc:
			if d.path == 0 {
				f.applyKey(at, f.strs[d.key], args, f.capturedBy(f.strs[d.key]))
			}
		case rootAlloc:
			if st := f.sites[d.key]; st.fn != 0 && d.path == 0 {
				f.applyKey(at, f.strs[st.fn], args, f.held2free(d.key))
			}
		case rootParam, rootFree, rootGlobal, rootLong, rootMade:
			f.recordOpen(at, open{recv: it.loc(), args: args})
		}
	}
	more := f.resultsOf(callees, 0)
	if at.result != nil && len(more) > 0 && returnsError(at.result.Call.Signature()) {
		more = f.union(more, set{derived(f.loc(rootLoaded, guessed, 0))}) // a loader
	}
	f.derive(at, args, nil, more)
}

// resultsOf names what calls of the values in callees return, for those whose
// callees are not known here.
func (f *function) resultsOf(callees set, method int32) set {
	var out set
	for _, it := range callees {
		switch d := f.locs[it.loc()]; d.kind {
		case rootParam, rootFree, rootGlobal, rootLong, rootMade:
			if it.isRef() {
				out = f.union(out, set{ref(f.at(it.loc(), hop{hopCall, method}))})
			}
		}
	}
	return out
}

// invoke calls a method of an interface value.
func (f *function) invoke(at callAt, com *ssa.CallCommon, args []set) {
	recv := f.load(f.value(com.Value))
	if !f.invokeMethod(at, recv, com.Method, args) {
		all := append([]set{recv}, args...)
		if e := f.table.Func(symbol(com.Method), pkgPath(com.Method)); e != nil && f.applyEntry(at, e, com.Method.Origin().Signature(), all) {
			return
		}
		f.pour(at, com.Args, all, true)
		outside := !f.handsRequest(com)
		f.fillUnknown(at, com.Args, all, outside && f.outsider(com.Method))
		var more set
		if !f.isStandard(com.Method.Pkg()) {
			f.callArguments(at, args)
			more = f.resultsOf(recv, f.str(com.Method.Name()))
			if outside && returnsError(com.Method.Signature()) {
				more = f.union(more, set{derived(f.loc(rootLoaded, guessed, 0))})
			}
		}
		f.derive(at, all, com, more)
	}
}

// invokeMethod applies method to the objects that recv may be, and reports
// whether their dynamic types were all known.
func (f *function) invokeMethod(at callAt, recv set, method *types.Func, args []set) bool {
	iface := program.TypeKey(method.Signature().Recv().Type())
	return f.invokeNamed(at, recv, f.str(method.Name()), f.str(iface), args, f.isStandard(method.Pkg()))
}

func (f *function) invokeNamed(at callAt, recv set, method, iface int32, args []set, standard bool) bool {
	objects := f.withoutDyn(recv)
	n, known := 0, 0
	for _, it := range recv {
		if f.locs[it.loc()].kind == rootDyn {
			n++
		}
	}
	at.choice = at.choice || n > 1 && f.implementations(recv, method) > 1
	for _, it := range recv {
		d := f.locs[it.loc()]
		if d.kind != rootDyn {
			continue
		}
		m := f.methodOf(f.strs[d.key], f.strs[method])
		if m == nil {
			continue
		}
		known++
		if at.handed && f.alreadyLinked(objects, method, d.key) {
			continue
		}
		self := f.receiver(m, objects, d.key)
		f.apply(at, m.sum, append([]set{self}, args...), nil)
	}
	if standard {
		return known > 0
	}
	if n == 0 {
		for _, it := range f.later(at, objects) {
			f.recordOpen(at, open{recv: it.loc(), method: method, iface: iface, args: args})
		}
	}
	openRoots := 0
	for _, it := range objects {
		switch f.locs[it.loc()].kind {
		case rootParam, rootFree, rootGlobal, rootLong, rootMade, rootLocal:
			if it.isRef() {
				openRoots++
				if known == 0 || n == 0 {
					f.recordOpen(at, open{recv: it.loc(), method: method, iface: iface, args: args})
				}
			}
		}
	}
	return known > 0 && openRoots == 0
}

// withoutDyn returns the objects of s, without the types that say what they are.
func (f *function) withoutDyn(s set) set {
	return keep(s, func(it item) bool { return f.locs[it.loc()].kind != rootDyn })
}

// receiver is what method m of the type dyn gets, if it is called on objects.
func (f *function) receiver(m *method, objects set, dyn int32) set {
	self := f.ofType(objects, f.strs[dyn])
	for _, h := range m.path {
		self = f.load(f.step(self, h))
	}
	return self
}

// ofType leaves out of s the allocations that are known to have another type.
func (f *function) ofType(s set, dyn string) set {
	return keep(s, func(it item) bool {
		d := f.locs[it.loc()]
		if d.kind != rootAlloc || d.path != 0 {
			return true
		}
		t := f.strs[f.sites[d.key].typ]
		return t == "" || t == dyn || t == "*"+dyn || "*"+t == dyn
	})
}

// recordOpen records a call whose callees are not known here.
func (f *function) recordOpen(at callAt, o open) {
	o.when, o.pos, o.orig, o.via = at.when, at.pos, at.orig, f.cur
	o.refills = o.refills || at.refills
	k := openKey{o.when, o.recv, o.method, o.pos}
	o.args = slices.Clone(o.args)
	f.spelt++
	for i, a := range o.args {
		f.spelt += len(a)
		o.args[i] = f.telling(a)
	}
	old := f.opens[k]
	if old == nil {
		f.opens[k] = &o
		f.openOrd = append(f.openOrd, k)
		f.countFar(o.recv)
		f.changed = true
		return
	}
	if o.refills && !old.refills {
		old.refills = true
		f.changed = true
	}
	if f.strs[o.orig] < f.strs[old.orig] {
		old.orig = o.orig
		f.changed = true
	}
	for i := range old.args {
		if i < len(o.args) {
			now := f.union(old.args[i], o.args[i])
			if len(now) != len(old.args[i]) {
				old.args[i] = now
				f.changed = true
			}
		}
	}
}

// derive gives the results of a call whose callee says nothing about them:
// they derive from what went in. An error and a boolean tell too little to
// carry a client's data, and a context carries it only to those who ask by key.
func (f *function) derive(at callAt, args []set, com *ssa.CallCommon, more set) {
	if at.result == nil {
		return
	}
	var in set
	for i, a := range args {
		if com != nil && com.IsInvoke() && i > 0 && program.IsContext(com.Args[i-1].Type()) {
			continue
		}
		in = f.union(in, f.weaken(a))
	}
	in = f.union(in, more)
	f.setResults(at, func(t types.Type) set {
		if program.IsError(t) || program.IsBool(t) {
			return nil
		}
		return in
	})
}

// setResults sets each result of a call by its type.
func (f *function) setResults(at callAt, of func(types.Type) set) {
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
		f.putInto(f.load(f.value(args[0])), nil, f.load(f.step(f.load(f.value(args[1])), elemHop)), c)
	case "delete":
		f.emitAll(effect{kind: remove, key: f.value(args[1]), pos: c.Pos()}, f.load(f.value(args[0])))
	case "clear":
		f.emitAll(effect{kind: remove, pos: c.Pos()}, f.load(f.value(args[0])))
	case "min", "max":
		for _, a := range args {
			f.setValue(v, f.weaken(f.value(a)))
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
	l := f.alloc(c, "append", nil, site{})
	base := f.load(f.value(args[0]))
	if len(args) > 1 {
		more := f.load(f.value(args[1]))
		f.hold(f.at(l, elemHop), f.load(f.step(more, elemHop)))
		if _, ok := args[1].Type().Underlying().(*types.Basic); ok {
			f.hold(f.at(l, elemHop), f.weaken(more)) // append([]byte, string...)
		}
	}
	if v != nil {
		f.setValue(v, f.union(base, set{ref(l)}))
	}
}

func pkgPath(obj types.Object) string {
	if obj.Pkg() == nil {
		return ""
	}
	return obj.Pkg().Path()
}
