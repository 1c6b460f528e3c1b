package engine

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/table"
)

// unknown is a call of a function without summary or entry: its effects are
// unknown, so it has none here; its results derive from its arguments, what it
// can reach through its arguments may now hold data of the others, and the
// functions among them are called.
func (f *function) unknown(at callAt, callee *ssa.Function, args []set) {
	f.unknownCalls[at.pos] = true
	com := at.instr.(ssa.CallInstruction).Common()
	f.fillUnknown(at, com.Args, args, f.outsider(callee.Object()))
	f.callArguments(at, args)
	in := f.argumentData(com.Args, args)
	if f.looksLoaded(callee) {
		in = f.union(in, set{derived(f.loc(rootLoaded, 0, 0))})
	}
	f.setResults(at, func(t types.Type) set {
		if isError(t) || isBool(t) {
			return nil
		}
		return in
	})
}

// looksLoaded reports whether a function outside the program, that may fail, is
// taken for a source that all replicas share when it refills a missing element.
// It only ever makes a finding silent.
func (f *function) looksLoaded(callee *ssa.Function) bool {
	return f.outsider(callee.Object()) && returnsError(callee.Signature)
}

// outsider reports whether an object is neither of the program nor of the
// standard library: an object-relational mapper, a client of some service.
func (f *function) outsider(obj types.Object) bool {
	return obj != nil && obj.Pkg() != nil && !f.isStandard(obj.Pkg())
}

func returnsError(sig *types.Signature) bool {
	r := sig.Results()
	return r.Len() > 1 && isError(r.At(r.Len()-1).Type())
}

// argumentData is what goes into a call, but for contexts.
func (f *function) argumentData(vals []ssa.Value, args []set) set {
	var in set
	for i, a := range args {
		if i > 0 && i < len(vals) && isContext(vals[i].Type()) {
			continue
		}
		in = f.union(in, f.weaken(a))
	}
	return in
}

// fillUnknown lets data of the arguments flow into what pointer arguments reach
// (json.Decoder.Decode, binding, fmt.Sscan).
func (f *function) fillUnknown(at callAt, vals []ssa.Value, args []set, outsider bool) {
	offset := len(args) - len(vals) // 1 for the receiver of an interface call
	for i, v := range vals {
		targets := f.filled(v, args[i+offset])
		if len(targets) == 0 {
			continue
		}
		var others set
		for j, a := range args {
			if j != i+offset {
				others = f.union(others, f.weaken(a))
			}
		}
		if outsider {
			others = f.union(others, set{derived(f.loc(rootLoaded, 0, 0))})
		}
		if len(others) > 0 {
			f.emitAll(effect{kind: fill, val: others, pos: at.pos, orig: at.orig, when: at.when}, targets)
		}
	}
}

// filled is what a callee can write through an argument: what a pointer, a byte
// slice or a variable number of pointers leads to.
func (f *function) filled(v ssa.Value, arg set) set {
	if sl, ok := v.(*ssa.Slice); ok {
		if a, ok := sl.X.(*ssa.Alloc); ok && a.Comment == "varargs" {
			return f.load(f.step(arg, elemHop))
		}
	}
	if fillable(v) {
		return arg
	}
	return nil
}

func fillable(v ssa.Value) bool {
	if mi, ok := v.(*ssa.MakeInterface); ok {
		v = mi.X
	}
	switch t := v.Type().Underlying().(type) {
	case *types.Pointer:
		return true
	case *types.Slice:
		b, ok := t.Elem().Underlying().(*types.Basic)
		return ok && b.Kind() == types.Byte
	case *types.Interface:
		return t.NumMethods() == 0
	}
	return false
}

// callArguments calls the function values among args, with whatever the other
// arguments hold. Handlers are not called: they serve later clients, which
// makeClosure has seen to.
func (f *function) callArguments(at callAt, args []set) {
	for i, a := range args {
		for _, it := range a {
			if !it.isRef() {
				continue
			}
			key := ""
			d := f.locs[it.loc()]
			var free []set
			switch {
			case d.kind == rootFunc && d.path == 0:
				key = f.strs[d.key]
			case d.kind == rootAlloc && d.path == 0 && f.sites[d.key].fn != 0:
				key, free = f.strs[f.sites[d.key].fn], f.held2free(d.key)
			}
			sum := f.summaryByKey(strings.TrimPrefix(key, boundPrefix))
			if sum == nil || sum.handler {
				continue
			}
			var others set
			for j, b := range args {
				if j != i {
					others = f.union(others, f.weaken(b))
				}
			}
			params := make([]set, sum.params)
			for n := range params {
				params[n] = others
			}
			f.applyKey(withoutResult(at), key, params, free)
		}
	}
}

// applyEntry applies what the table says of callee, and reports whether that is
// all there is to say. Index n of an entry is argument n+shift, the receiver
// being argument 0 of a method.
func (f *function) applyEntry(at callAt, e *table.Entry, callee *ssa.Function, args []set) bool {
	shift := 0
	if callee.Signature.Recv() != nil {
		shift = 1
	}
	arg := func(n int) set {
		if n == table.None || n+shift >= len(args) {
			return nil
		}
		return args[n+shift]
	}
	switch e.Role {
	case table.Once:
		return true // once in the life of a process is start-up
	case table.Each:
		f.each(at, args[0], arg(e.Arg))
		return true
	case table.Write, table.Swap:
		f.emitAll(effect{kind: update, key: arg(e.Key), val: arg(e.Val), pos: at.pos, when: at.when}, args[0])
	}
	switch e.Role {
	case table.Read, table.Swap:
		key := arg(e.Key)
		el := f.union(f.load(f.step(args[0], elemHop)), f.weaken(key))
		if f.final {
			kind := read
			if !f.resultObserved(at.result) {
				kind = probe
			}
			f.emitAll(effect{kind: kind, key: key, pos: at.pos, when: at.when}, args[0])
		}
		f.setResults(at, func(t types.Type) set {
			if isBool(t) {
				return nil
			}
			return el
		})
		return true
	case table.Write:
		return true
	case table.Delete:
		f.emitAll(effect{kind: remove, key: arg(e.Key), pos: at.pos, when: at.when}, args[0])
		return true
	case table.Minted:
		if e.Arg != table.None {
			f.emitAll(effect{kind: fill, val: f.minted(), pos: at.pos}, arg(e.Arg))
		}
	}
	if e.Role == table.Log {
		return true
	}
	return f.applyEntryResults(at, e, args)
}

// applyEntryResults sets the results of a call as the role of e says.
func (f *function) applyEntryResults(at callAt, e *table.Entry, args []set) bool {
	var in set
	switch e.Role {
	case table.Source, table.Accept:
		com := at.instr.(ssa.CallInstruction).Common()
		in = set{f.client(f.callText(com), at.pos)}
	case table.Loaded:
		for _, a := range args {
			in = f.union(in, f.weaken(a))
		}
		in = f.union(in, set{derived(f.loc(rootLoaded, 0, 0))})
	case table.Minted:
		in = f.minted()
	case table.Clock:
		in = set{derived(f.loc(rootClock, 0, 0))}
	case table.Constant:
	default:
		return false
	}
	if e.Role == table.Loaded {
		f.callArguments(at, args)
		if c, ok := at.instr.(ssa.CallInstruction); ok {
			f.fillLoaded(at, c.Common().Args, args, in)
		}
	}
	f.setResults(at, func(t types.Type) set {
		if isError(t) || isBool(t) {
			return nil
		}
		return in
	})
	return true
}

// fillLoaded: (*sql.Row).Scan and the like load into their arguments.
func (f *function) fillLoaded(at callAt, vals []ssa.Value, args []set, in set) {
	for i, v := range vals {
		if i < len(args) {
			f.emitAll(effect{kind: fill, val: in, pos: at.pos, when: at.when}, f.filled(v, args[i]))
		}
	}
}

// each calls fn with the elements of the container.
func (f *function) each(at callAt, container, fn set) {
	el := f.load(f.step(container, elemHop))
	f.emitAll(effect{kind: read, pos: at.pos, when: at.when}, container)
	for _, it := range fn {
		d := f.locs[it.loc()]
		switch {
		case d.kind == rootFunc && d.path == 0:
			f.applyKey(withoutResult(at), f.strs[d.key], []set{f.weaken(el), el}, nil)
		case d.kind == rootAlloc && f.sites[d.key].fn != 0:
			f.applyKey(withoutResult(at), f.strs[f.sites[d.key].fn], []set{f.weaken(el), el}, f.held2free(d.key))
		}
	}
}

func withoutResult(at callAt) callAt {
	at.result = nil
	return at
}

func (f *function) resultObserved(c *ssa.Call) bool { return c == nil || f.observed(c) }

func (f *function) minted() set { return set{derived(f.loc(rootMinted, 0, 0))} }
