package engine

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/table"
)

// Requests that the program sends.
//
// A request that the program makes to ask another server has the type of those that
// clients send, and is no client's: what is in it is what was put there. It is told by how
// it is made, and through helpers that get no other. What answers a request with the
// answer of another server, as the Do of a client and the RoundTrip of a transport, sends
// it: whose it is, its callers say.

// isSent reports whether a request is for certain one that the program sends.
func (e *engine) isSent(v ssa.Value) bool {
	is, ok := e.sent[v]
	if !ok {
		is = e.isRequest(v.Type()) && e.allSent(v, map[ssa.Value]bool{})
		e.sent[v] = is
	}
	return is
}

// allSent reports whether all that v may be is made to be sent. What is asked again is no
// further answer.
func (e *engine) allSent(v ssa.Value, asked map[ssa.Value]bool) bool {
	if asked[v] {
		return true
	}
	asked[v] = true
	switch v := v.(type) {
	case *ssa.Const:
		return v.IsNil()
	case *ssa.Phi:
		return !slices.ContainsFunc(v.Edges, func(edge ssa.Value) bool { return !e.allSent(edge, asked) })
	case *ssa.Extract:
		c, ok := v.Tuple.(*ssa.Call)
		return ok && e.returnsSent(c, v.Index, asked)
	case *ssa.Call:
		return e.returnsSent(v, 0, asked)
	case *ssa.Parameter:
		return e.isSender(v.Parent().Signature) || e.getsSent(v, asked)
	}
	return false
}

// returnsSent reports whether result i of a call is made to be sent: a callee of the
// table says so, one of the program returns only such, and a copy of a request is what
// that is.
func (e *engine) returnsSent(c *ssa.Call, i int, asked map[ssa.Value]bool) bool {
	callee := c.Call.StaticCallee()
	if callee == nil {
		return false
	}
	if entry := e.entryOf(callee); entry != nil {
		return entry.Role == table.Outgoing && i == 0
	}
	callee = program.Origin(callee)
	if callee.Blocks == nil {
		return callee.Signature.Recv() != nil && types.Identical(c.Call.Args[0].Type(), c.Type()) && e.allSent(c.Call.Args[0], asked)
	}
	for r := range program.Returns(callee) {
		if !e.allSent(r.Results[i], asked) {
			return false
		}
	}
	return true
}

// getsSent reports whether a function is only called, and for this parameter always gets
// a request that is made to be sent.
func (e *engine) getsSent(p *ssa.Parameter, asked map[ssa.Value]bool) bool {
	fn := p.Parent()
	n := slices.Index(fn.Params, p)
	sites := e.uses.Sites[fn]
	return len(sites) > 0 && !e.uses.Value[fn] && !e.isService(fn) &&
		!slices.ContainsFunc(sites, func(c ssa.CallInstruction) bool { return !e.allSent(c.Common().Args[n], asked) })
}

// isSender reports whether functions with a signature send the request that they are given,
// to answer with what comes back. What hands on a request beside an answer is a proxy.
func (e *engine) isSender(sig *types.Signature) bool {
	answers := false
	for r := range sig.Results().Variables() {
		if e.isRequest(r.Type()) {
			return false
		}
		answers = answers || e.table.Type(program.TypeKey(r.Type())) == table.Answer
	}
	return answers
}
