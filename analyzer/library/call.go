package library

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
)

// result answers for a result of a call.
func (q *question) result(fr *frame, call *ssa.Call, i int, w way) Cond {
	com := call.Common()
	if b, ok := com.Value.(*ssa.Builtin); ok && b.Name() == "append" {
		return q.eval(fr, com.Args[0], w).or(q.eval(fr, com.Args[1], w))
	}
	callee := com.StaticCallee()
	if callee == nil {
		return q.foreign(call, i, w)
	}
	callee = program.Origin(callee)
	if q.Table.Option(program.FuncKey(callee)) != nil {
		return isSet
	}
	if !q.bodies[callee] {
		return q.recorded(fr, call, resultKey(program.FuncKey(callee), i, w), q.foreign(call, i, w))
	}
	if fr.depth >= maxInline {
		return isUnknown
	}
	return q.returned(frame{fn: callee, call: call, up: fr, depth: fr.depth + 1}, i, w)
}

// returned answers for what a function returns.
func (q *question) returned(fr frame, i int, w way) Cond {
	var c Cond
	for ret := range program.Returns(fr.fn) {
		if i < len(ret.Results) && !errorReturn(ret, i) {
			at := fr
			at.at = ret
			c = c.or(q.eval(&at, ret.Results[i], w))
		}
	}
	return c
}

// errorReturn reports whether a return statement returns an error, and nil or
// zero as result i.
func errorReturn(ret *ssa.Return, i int) bool {
	last := ret.Results[len(ret.Results)-1]
	if i == len(ret.Results)-1 || !program.IsError(last.Type()) {
		return false
	}
	_, zero := ret.Results[i].(*ssa.Const)
	c, ok := last.(*ssa.Const)
	return zero && (!ok || !c.IsNil())
}

// foreign answers for the result of a function whose body is not known: an
// object that it makes is one, and anything else may be anything.
func (q *question) foreign(call *ssa.Call, i int, w way) Cond {
	callee := call.Call.StaticCallee()
	if q.options && callee != nil && callee.Pkg != nil {
		if path := callee.Pkg.Pkg.Path(); q.Table.HasOption(path+".") || !q.Analysed[path] {
			return Cond{} // another option
		}
	}
	if len(w) > 0 || q.options {
		return isUnknown
	}
	t := call.Type()
	if tuple, ok := t.(*types.Tuple); ok {
		t = tuple.At(i).Type()
	}
	switch {
	case program.IsText(t):
		return q.text(call)
	case program.IsReference(t):
		return isSet
	}
	return isUnknown
}

// recorded answers what a package below has recorded, in terms of the call.
func (q *question) recorded(fr *frame, call ssa.CallInstruction, key string, otherwise Cond) Cond {
	c, ok := q.Below.Answers[key]
	if !ok {
		return otherwise
	}
	return q.atCall(fr, call, c)
}

// atCall replaces what a cond needs by what a call passes.
func (q *question) atCall(fr *frame, call ssa.CallInstruction, c Cond) Cond {
	needs, called := c.Needs, false
	c.Needs = nil
	for _, n := range needs {
		if call == nil || n.Param >= len(call.Common().Args) {
			c.Unknown = true
			continue
		}
		passed := q.eval(fr, call.Common().Args[n.Param], wayOf(n.Path))
		called = called || passed.Set && strings.Contains(n.Path, callStep)
		c = c.or(passed)
	}
	if called {
		c.Unset = false // functional options: those that are passed are called
	}
	return c
}
