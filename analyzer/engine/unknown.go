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

// unknown is a call of a function without summary or entry: its effects are
// unknown, so it has none here; its results derive from its arguments, what it
// can reach through its arguments may now hold data of the others, and the
// functions among them are called.
func (f *function) unknown(at callAt, callee *ssa.Function, args []value.Set) {
	f.noteUnknown(at, callee)
	f.handOn(at, args, f.outsider(callee.Object()), returnsError(callee.Signature))
	f.constructed(at)
}

// handOn lets what goes into a call come out of it. Some callees are outside the
// program, and may add what they load from a shared source: into what their
// arguments point to, and, if they may fail, into their results. What takes a
// request reads that.
func (f *function) handOn(at callAt, args []value.Set, outside, mayFail bool) {
	com := at.instr.(ssa.CallInstruction).Common()
	callee := com.StaticCallee()
	f.pour(at, com.Args, args, com.IsInvoke() || callee != nil && callee.Signature.Recv() != nil)
	vals := passed(at)
	outside = outside && !f.handsRequest(com)
	f.fillUnknown(at, vals, args, outside)
	f.callArguments(at, args)
	in, sent := f.argumentData(vals, args)
	if outside && mayFail {
		in = f.Union(in, value.Set{value.Derived(f.Loc(value.RootLoaded, value.Guessed, 0))})
	}
	f.setResults(at, func(t types.Type) value.Set {
		switch {
		case program.IsError(t) || program.IsBool(t):
			return nil
		case program.IsChannel(t):
			return f.Union(in, sent)
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

// handsRequest reports whether a call is one of the methods of a request, or of a stream
// that a service takes, or takes one.
func (f *function) handsRequest(com *ssa.CallCommon) bool {
	if com.IsInvoke() && (f.isRequest(com.Value.Type()) || f.isClientsStream(com.Value.Type())) {
		return true
	}
	return slices.ContainsFunc(com.Args, func(v ssa.Value) bool {
		return f.isRequest(v.Type()) || f.isContextType(v.Type()) || f.isClientsStream(v.Type())
	})
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
func (f *function) argumentData(vals []ssa.Value, args []value.Set) (in, sent value.Set) {
	for i, a := range args {
		switch {
		case i > 0 && i < len(vals) && program.IsContext(vals[i].Type()):
		case i < len(vals) && program.IsChannel(vals[i].Type()):
			sent = f.Union(sent, f.Weaken(a))
		default:
			in = f.Union(in, f.Weaken(a))
		}
	}
	return in, sent
}

// fillUnknown lets data of the arguments flow into what pointer arguments reach
// (json.Decoder.Decode, binding, fmt.Sscan). A context says how long that may take, and
// nothing of what it is filled with.
func (f *function) fillUnknown(at callAt, vals []ssa.Value, args []value.Set, outsider bool) {
	offset := len(args) - len(vals) // 1 for the receiver of an interface call
	for i, v := range vals {
		targets := f.filled(v, args[i+offset])
		if len(targets) == 0 {
			continue
		}
		var others value.Set
		for j, a := range args {
			if j != i+offset && (j < offset || !program.IsContext(vals[j-offset].Type())) {
				others = f.Union(others, f.Weaken(a))
			}
		}
		if outsider && takesLoaded(at, i, v) {
			others = f.Union(others, value.Set{value.Derived(f.Loc(value.RootLoaded, value.Guessed, 0))})
		}
		if len(others) > 0 {
			f.emitAll(summary.Effect{Kind: summary.Fill, Val: others, Pos: at.pos, Orig: at.orig, When: at.when}, targets)
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
func (f *function) filled(v ssa.Value, arg value.Set) value.Set {
	if sl, ok := v.(*ssa.Slice); ok {
		if a, ok := sl.X.(*ssa.Alloc); ok && a.Comment == "varargs" {
			if !fillableType(sl.Type().Underlying().(*types.Slice).Elem()) {
				return nil // options, which say what to do
			}
			return f.load(f.step(arg, value.ElemHop()))
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
func (f *function) callArguments(at callAt, args []value.Set) {
	for i, a := range args {
		for _, it := range a {
			if !it.IsRef() {
				continue
			}
			key := ""
			d := f.Locs[it.Loc()]
			var free []value.Set
			switch {
			case d.Kind == value.RootFunc && d.Path == 0:
				key = f.Strs[d.Key]
			case d.Kind == value.RootAlloc && d.Path == 0 && f.sites[d.Key].Fn != 0:
				key, free = f.Strs[f.sites[d.Key].Fn], f.held2free(d.Key)
			}
			sum := f.summaryByKey(strings.TrimPrefix(key, boundPrefix))
			if sum == nil || sum.Handler {
				continue
			}
			var others value.Set
			for j, b := range args {
				if j != i {
					others = f.Union(others, f.Weaken(b))
				}
			}
			params := make([]value.Set, sum.Params)
			for n := range params {
				params[n] = others
			}
			f.applyKey(withoutResult(at), key, params, free)
		}
	}
}

// applyEntry applies what the table says of a function with the signature sig,
// and reports whether that is all there is to say.
func (f *function) applyEntry(at callAt, e *table.Entry, sig *types.Signature, args []value.Set) bool {
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
			f.emitAll(summary.Effect{Kind: summary.Fill, Val: f.minted(), Pos: at.pos}, args[e.Arg])
		}
	}
	return f.applyEntryResults(at, e, args)
}

// applyEntryResults sets the results of a call as the role of e says.
func (f *function) applyEntryResults(at callAt, e *table.Entry, args []value.Set) bool {
	var in value.Set
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
		in = value.Set{f.client(text, at.pos)}
	case table.Loaded, table.FileRead, table.FileProbe, table.FileOpen:
		in = f.Union(f.told(at, args), value.Set{value.Derived(f.Loc(value.RootLoaded, loadedBy(e.Role), 0))})
	case table.Opened: // a handle that is missing is opened again; but it is what it was opened with, and not what it leads to
		in = f.Union(f.told(at, args), value.Set{value.Derived(f.Loc(value.RootLoaded, value.Guessed, 0))})
	case table.Outgoing:
		in = f.told(at, args)
	case table.Minted:
		in = f.minted()
	case table.Clock:
		in = value.Set{value.Derived(f.Loc(value.RootClock, 0, 0))}
	case table.Constant:
	default:
		return false
	}
	switch e.Role {
	case table.Loaded:
		f.callArguments(at, args)
		if c, ok := at.instr.(ssa.CallInstruction); ok {
			f.fillLoaded(at, c.Common().Args, args, in)
		}
	case table.Opened:
		f.callArguments(at, args)
	}
	f.setResults(at, func(t types.Type) value.Set {
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
func (f *function) told(at callAt, args []value.Set) value.Set {
	var in value.Set
	var vals []ssa.Value
	if c, ok := at.instr.(ssa.CallInstruction); ok {
		vals = c.Common().Args
	}
	offset := len(args) - len(vals) // 1 for the receiver of an interface call
	for i, a := range args {
		if i < offset || !program.IsContext(vals[i-offset].Type()) {
			in = f.Union(in, f.Weaken(a))
		}
	}
	return in
}

// fillLoaded: (*sql.Row).Scan and the like load into their arguments, and not into
// what they are methods of, a client of what loads.
func (f *function) fillLoaded(at callAt, vals []ssa.Value, args []value.Set, in value.Set) {
	offset := len(args) - len(vals) // 1 for the receiver of an interface call
	for i, v := range vals {
		if i == 0 && isMethodCall(at.instr) {
			continue
		}
		f.emitAll(summary.Effect{Kind: summary.Fill, Val: in, Pos: at.pos, When: at.when}, f.filled(v, args[i+offset]))
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
	return value.FromFile
}

func (f *function) minted() value.Set { return value.Set{value.Derived(f.Loc(value.RootMinted, 0, 0))} }
