package engine

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/table"
)

// Containers of libraries.
//
// The table says which methods keep, give and remove elements. An element of a
// container is what the hop elemHop leads to, as for a map. A container is known
// by the variable or field that it lives in, and needs no constructor.

// container applies an entry that says what a method does to its receiver, or a
// function to its argument 0, and reports whether the entry is one.
func (f *function) container(at callAt, e *table.Entry, sig *types.Signature, args []set) bool {
	c := containerCall{f, at, e, sig, args, 0, nil}
	if sig.Recv() != nil {
		c.shift = 1
	}
	c.elem = f.load(f.step(args[0], elemHop))
	key := c.arg(e.Key)
	got := f.union(c.elem, f.weaken(key))
	switch e.Role {
	case table.Write:
		val := c.kept(c.arg(e.Val), got)
		c.write(key, val)
		got = f.union(got, f.weaken(val))
	case table.Swap, table.Fetch:
		val := c.kept(c.arg(e.Val), got)
		c.write(key, val)
		if e.Role == table.Fetch && f.any(f.flatten(val), rootLoaded) {
			f.emitAll(effect{kind: refill, key: key, pos: at.pos, when: at.when}, args[0])
		}
		c.read(key)
		got = f.union(got, val)
	case table.Read:
		c.read(key)
	case table.Take:
		c.read(key)
		f.emitAll(effect{kind: remove, key: key, pos: at.pos, when: at.when}, args[0])
	case table.Each:
		f.emitAll(effect{kind: read, pos: at.pos, when: at.when}, args[0])
		f.dynamic(withoutResult(at), c.arg(e.Arg), c.params(e.Arg, c.elem))
	case table.Delete:
		f.emitAll(effect{kind: remove, key: key, pos: at.pos, when: at.when}, args[0])
	case table.Clone:
		l := f.alloc(at.instr, "clone", nil, site{})
		f.hold(f.at(l, elemHop), c.elem)
		got = set{ref(l)}
	default:
		return false
	}
	f.setResults(at, func(t types.Type) set {
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
	args  []set
	shift int // index of parameter 0 in args
	elem  set
}

// arg is argument n; of a variable number of arguments, any.
func (c *containerCall) arg(n int) set {
	if n == table.None || n+c.shift >= len(c.args) {
		return nil
	}
	a := c.args[n+c.shift]
	if c.sig.Variadic() && n == c.sig.Params().Len()-1 {
		return c.load(c.step(a, elemHop))
	}
	return a
}

// params are the arguments with which a container calls its argument n: elements,
// of which the first of several parameters is a key.
func (c *containerCall) params(n int, elem set) []set {
	if n >= c.sig.Params().Len() {
		return nil
	}
	sig, ok := c.sig.Params().At(n).Type().Underlying().(*types.Signature)
	if !ok {
		return nil
	}
	params := make([]set, sig.Params().Len())
	for i := range params {
		switch t := sig.Params().At(i).Type(); {
		case program.IsBool(t) || program.IsError(t) || program.IsContext(t):
		case i == 0 && len(params) > 1 && c.entry.Role == table.Each:
			params[i] = c.weaken(elem)
		default:
			params[i] = elem
		}
	}
	return params
}

func (c *containerCall) write(key, val set) {
	c.emitAll(effect{kind: update, key: key, val: val, pos: c.at.pos, when: c.at.when}, c.args[0])
}

func (c *containerCall) read(key set) {
	if !c.final {
		return
	}
	kind := probe
	if c.at.result != nil && c.observed(c.at.result) {
		kind = read
	}
	c.emitAll(effect{kind: kind, key: key, pos: c.at.pos, when: c.at.when}, c.args[0])
}

// kept is what is kept of the argument val: itself, or, where the method takes a
// function that makes the element, what that returns for the element got.
func (c *containerCall) kept(val, got set) set {
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
			c.invokeMethod(made, val, m, make([]set, m.Signature().Params().Len()))
		}
	default:
		return val
	}
	return c.union(c.returned[c.at.instr], c.resultsOf(val, 0))
}

// keepReturned remembers what a function returned that a container calls.
func (f *function) keepReturned(instr ssa.Instruction, sum *summary, b *binding) {
	old := f.returned[instr]
	now := old
	for _, r := range sum.results {
		now = f.union(now, f.substSet(r, b))
	}
	if !sameSet(old, now) {
		f.returned[instr] = now
		f.changed = true
	}
}
