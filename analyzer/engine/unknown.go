package engine

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/table"
)

// unknown is a call of a function without summary or entry: its effects are
// unknown, so it has none here; its results derive from its arguments, what it
// can reach through its arguments may now hold data of the others, and the
// functions among them are called.
func (f *function) unknown(at callAt, callee *ssa.Function, args []set) {
	f.noteUnknown(at, callee)
	f.handOn(at, args, f.outsider(callee.Object()), returnsError(callee.Signature))
}

// handOn lets what goes into a call come out of it. Some callees are outside the
// program, and may add what they load from a shared source: into what their
// arguments point to, and, if they may fail, into their results. What takes a
// request reads that.
func (f *function) handOn(at callAt, args []set, outside, mayFail bool) {
	com := at.instr.(ssa.CallInstruction).Common()
	callee := com.StaticCallee()
	f.pour(at, com.Args, args, com.IsInvoke() || callee != nil && callee.Signature.Recv() != nil)
	vals := passed(at)
	outside = outside && !f.handsRequest(com)
	f.fillUnknown(at, vals, args, outside)
	f.callArguments(at, args)
	in, sent := f.argumentData(vals, args)
	if outside && mayFail {
		in = f.union(in, set{derived(f.loc(rootLoaded, guessed, 0))})
	}
	f.setResults(at, func(t types.Type) set {
		switch {
		case program.IsError(t) || program.IsBool(t):
			return nil
		case program.IsChannel(t):
			return f.union(in, sent)
		}
		return in
	})
}

// passed are the values that go into a call, what it is a method of included.
func passed(at callAt) []ssa.Value {
	c, ok := at.instr.(ssa.CallInstruction)
	if !ok {
		return nil
	}
	com := c.Common()
	if com.IsInvoke() {
		return append([]ssa.Value{com.Value}, com.Args...)
	}
	return com.Args
}

// handsRequest reports whether a call is one of a request's methods or takes a
// request.
func (f *function) handsRequest(com *ssa.CallCommon) bool {
	if com.IsInvoke() && f.isRequest(com.Value.Type()) {
		return true
	}
	return slices.ContainsFunc(com.Args, func(v ssa.Value) bool { return f.isRequest(v.Type()) || f.isContextType(v.Type()) })
}

// outsider reports whether an object is neither of the program nor of the
// standard library: an object-relational mapper, a client of some service.
func (f *function) outsider(obj types.Object) bool {
	return obj != nil && obj.Pkg() != nil && !f.isStandard(obj.Pkg())
}

func returnsError(sig *types.Signature) bool {
	r := sig.Results()
	return r.Len() > 1 && program.IsError(r.At(r.Len()-1).Type())
}

// argumentData is what goes into a call, but for contexts: in what the values are,
// and in sent what comes through those that are channels, later and to whoever
// receives. What listens to a channel is not what was sent.
func (f *function) argumentData(vals []ssa.Value, args []set) (in, sent set) {
	for i, a := range args {
		switch {
		case i > 0 && i < len(vals) && program.IsContext(vals[i].Type()):
		case i < len(vals) && program.IsChannel(vals[i].Type()):
			sent = f.union(sent, f.weaken(a))
		default:
			in = f.union(in, f.weaken(a))
		}
	}
	return in, sent
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
		if outsider && takesLoaded(at, i, v) {
			others = f.union(others, set{derived(f.loc(rootLoaded, guessed, 0))})
		}
		if len(others) > 0 {
			f.emitAll(effect{kind: fill, val: others, pos: at.pos, orig: at.orig, when: at.when}, targets)
		}
	}
}

// takesLoaded reports whether a function outside the program may put what it
// loads into argument i: not into the object that it is a method of, nor into a
// buffer, which it more likely sends.
func takesLoaded(at callAt, i int, v ssa.Value) bool {
	if i == 0 && isMethodCall(at.instr) {
		return false
	}
	_, buffer := v.Type().Underlying().(*types.Slice)
	_, several := v.(*ssa.Slice)
	return !buffer || several
}

// isMethodCall reports whether the first argument of a call is what the callee is a
// method of.
func isMethodCall(instr ssa.Instruction) bool {
	c, ok := instr.(ssa.CallInstruction)
	if !ok {
		return false
	}
	callee := c.Common().StaticCallee()
	return callee != nil && callee.Signature.Recv() != nil
}

// filled is what a callee can write through an argument: what a pointer, a byte
// slice or a variable number of pointers leads to.
func (f *function) filled(v ssa.Value, arg set) set {
	if sl, ok := v.(*ssa.Slice); ok {
		if a, ok := sl.X.(*ssa.Alloc); ok && a.Comment == "varargs" {
			if !fillableType(sl.Type().Underlying().(*types.Slice).Elem()) {
				return nil // options, which say what to do
			}
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
	return fillableType(v.Type())
}

func fillableType(t types.Type) bool {
	switch t := t.Underlying().(type) {
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

// applyEntry applies what the table says of a function with the signature sig,
// and reports whether that is all there is to say.
func (f *function) applyEntry(at callAt, e *table.Entry, sig *types.Signature, args []set) bool {
	if len(args) > 0 && f.container(at, e, sig, args) {
		return true
	}
	switch e.Role {
	case table.FileWrite, table.FileOpen, table.FileRead, table.FileServe, table.FileProbe, table.FileRemove, table.FileTemp:
		if !f.applyFile(f.fileCall(at, e, sig, args)) && !f.applyEntryResults(at, e, args) {
			f.derive(at, args, nil, nil)
		}
		return true
	case table.Relay:
		f.handOn(at, args, false, false)
		return true
	case table.Once, table.Log:
		return true // once in the life of a process is start-up
	case table.Minted:
		if e.Arg != table.None && e.Arg < len(args) {
			f.emitAll(effect{kind: fill, val: f.minted(), pos: at.pos}, args[e.Arg])
		}
	}
	return f.applyEntryResults(at, e, args)
}

// applyEntryResults sets the results of a call as the role of e says.
func (f *function) applyEntryResults(at callAt, e *table.Entry, args []set) bool {
	var in set
	switch e.Role {
	case table.Source, table.Accept:
		com := at.instr.(ssa.CallInstruction).Common()
		if isMethodCall(at.instr) && f.isSent(com.Args[0]) {
			return false
		}
		text := f.callText(com)
		if e.Role == table.Accept {
			text = fromAccept + text
		}
		in = set{f.client(text, at.pos)}
	case table.Loaded, table.FileRead, table.FileProbe, table.FileOpen:
		in = f.union(f.told(at, args), set{derived(f.loc(rootLoaded, loadedBy(e.Role), 0))})
	case table.Outgoing:
		in = f.told(at, args)
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
		if program.IsError(t) || program.IsBool(t) {
			return nil
		}
		return in
	})
	return true
}

// told is what a call that loads something is told. A context says how long the
// answer may take, and nothing of what is asked for: what is in it, those take out
// who know the key.
func (f *function) told(at callAt, args []set) set {
	var in set
	var vals []ssa.Value
	if c, ok := at.instr.(ssa.CallInstruction); ok {
		vals = c.Common().Args
	}
	offset := len(args) - len(vals) // 1 for the receiver of an interface call
	for i, a := range args {
		if i < offset || !program.IsContext(vals[i-offset].Type()) {
			in = f.union(in, f.weaken(a))
		}
	}
	return in
}

// fillLoaded: (*sql.Row).Scan and the like load into their arguments, and not into
// what they are methods of, a client of what loads.
func (f *function) fillLoaded(at callAt, vals []ssa.Value, args []set, in set) {
	offset := len(args) - len(vals) // 1 for the receiver of an interface call
	for i, v := range vals {
		if i == 0 && isMethodCall(at.instr) {
			continue
		}
		f.emitAll(effect{kind: fill, val: in, pos: at.pos, when: at.when}, f.filled(v, args[i+offset]))
	}
}

func withoutResult(at callAt) callAt {
	at.result, at.returned = nil, false
	return at
}

// loadedBy says where an entry with the given role loads from.
func loadedBy(role table.Role) int32 {
	if role == table.Loaded {
		return 0
	}
	return fromFile
}

func (f *function) minted() set { return set{derived(f.loc(rootMinted, 0, 0))} }
