package engine

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/table"
	"github.com/statevet/statevet/analyzer/value"
)

// Containers of libraries.
//
// The table says which methods keep, give and remove elements. An element of a
// container is what value.ElemHop leads to, as for a map. A container is known
// by the variable or field that it lives in, and needs no constructor.

// container applies an entry that says what a method does to its receiver, or a
// function to its argument 0, and reports whether the entry is one.
func (f *function) container(at callAt, e *table.Entry, sig *types.Signature, args []value.Set) bool {
	c := containerCall{f, at, e, sig, args, 0, nil}
	if sig.Recv() != nil {
		c.shift = 1
	}
	c.elem = f.load(f.step(args[0], value.ElemHop()))
	key := c.arg(e.Key)
	got := f.Union(c.elem, f.Weaken(key))
	switch e.Role {
	case table.Write:
		val := c.kept(c.arg(e.Val), got)
		c.write(key, val)
		got = f.Union(got, f.Weaken(val))
	case table.Swap, table.Fetch:
		val := c.kept(c.arg(e.Val), got)
		c.write(key, val)
		if e.Role == table.Fetch && f.Any(f.flatten(val), value.RootLoaded) {
			f.emitAll(summary.Effect{Kind: summary.Refill, Key: key, Pos: at.pos, When: at.when}, args[0])
		}
		c.read(key)
		got = f.Union(got, val)
	case table.Read:
		c.read(key)
	case table.Take:
		c.read(key)
		f.emitAll(summary.Effect{Kind: summary.Remove, Key: key, Pos: at.pos, When: at.when}, args[0])
	case table.Each:
		f.emitAll(summary.Effect{Kind: summary.Read, Pos: at.pos, When: at.when, Whole: true}, args[0])
		f.dynamic(withoutResult(at), c.arg(e.Arg), c.params(e.Arg, c.elem))
	case table.Delete:
		f.emitAll(summary.Effect{Kind: summary.Remove, Key: key, Pos: at.pos, When: at.when}, args[0])
	case table.Clone:
		l := f.alloc(at.instr, "clone", nil, summary.Site{})
		f.hold(f.At(l, value.ElemHop()), c.elem)
		got = value.Set{value.Ref(l)}
	default:
		return false
	}
	f.setResults(at, func(t types.Type) value.Set {
		if program.IsBool(t) {
			return nil
		}
		return got
	})
	return true
}

// symbol names a function as the table does: as go/types prints it, but without
// the constraints of type parameters, which that adds to interfaces only.
func symbol(fn *types.Func) string {
	fn = fn.Origin()
	name := fn.FullName()
	recv := fn.Signature().Recv()
	if recv == nil || !program.IsInterface(recv.Type()) {
		return name
	}
	named, ok := types.Unalias(recv.Type()).(*types.Named)
	if !ok || named.TypeParams().Len() == 0 {
		return name
	}
	var params []string
	for p := range named.TypeParams().TypeParams() {
		params = append(params, p.Obj().Name())
	}
	return "(" + program.TypeKey(named) + "[" + strings.Join(params, ", ") + "])." + fn.Name()
}

// containerCall is one call of a container's method.
type containerCall struct {
	*function
	at    callAt
	entry *table.Entry
	sig   *types.Signature
	args  []value.Set
	shift int // index of parameter 0 in args
	elem  value.Set
}

// arg is argument n; of a variable number of arguments, any.
func (c *containerCall) arg(n int) value.Set {
	if n == table.None || n+c.shift >= len(c.args) {
		return nil
	}
	a := c.args[n+c.shift]
	if c.sig.Variadic() && n == c.sig.Params().Len()-1 {
		return c.load(c.step(a, value.ElemHop()))
	}
	return a
}

// params are the arguments with which a container calls its argument n: elements,
// of which the first of several parameters is a key.
func (c *containerCall) params(n int, elem value.Set) []value.Set {
	if n >= c.sig.Params().Len() {
		return nil
	}
	sig, ok := c.sig.Params().At(n).Type().Underlying().(*types.Signature)
	if !ok {
		return nil
	}
	params := make([]value.Set, sig.Params().Len())
	for i := range params {
		switch t := sig.Params().At(i).Type(); {
		case program.IsBool(t) || program.IsError(t) || program.IsContext(t):
		case i == 0 && len(params) > 1 && c.entry.Role == table.Each:
			params[i] = c.Weaken(elem)
		default:
			params[i] = elem
		}
	}
	return params
}

func (c *containerCall) write(key, val value.Set) {
	c.emitAll(summary.Effect{Kind: summary.Update, Key: key, Val: val, Pos: c.at.pos, When: c.at.when}, c.args[0])
}

func (c *containerCall) read(key value.Set) {
	if !c.final {
		return
	}
	kind := summary.Probe
	if c.at.result != nil && c.observed(c.at.result) {
		kind = summary.Read
	}
	c.emitAll(summary.Effect{Kind: kind, Key: key, Pos: c.at.pos, When: c.at.when, Whole: c.entry.Key == table.None}, c.args[0])
}

// kept is what is kept of the argument val: itself, or, where the method takes a
// function that makes the element, what that returns for the element got.
func (c *containerCall) kept(val, got value.Set) value.Set {
	n := c.entry.Val
	if n == table.None || n >= c.sig.Params().Len() {
		return val
	}
	made := c.at
	made.result, made.returned = nil, true
	switch t := c.sig.Params().At(n).Type().Underlying().(type) {
	case *types.Signature:
		c.dynamic(made, val, c.params(n, got))
	case *types.Interface:
		if c.entry.Role != table.Fetch {
			return val
		}
		c.dynamic(made, val, nil) // a function with a method
		for m := range t.Methods() {
			c.invokeMethod(made, val, m, make([]value.Set, m.Signature().Params().Len()))
		}
	default:
		return val
	}
	return c.Union(c.returned[c.at.instr], c.resultsOf(val, 0))
}

// keepReturned remembers what a function returned that a container calls.
func (f *function) keepReturned(instr ssa.Instruction, sum *summary.Summary, b *binding) {
	old := f.returned[instr]
	now := old
	for _, r := range sum.Results {
		now = f.Union(now, f.substSet(r, b))
	}
	if !sameSet(old, now) {
		f.returned[instr] = now
		f.changed = true
	}
}
