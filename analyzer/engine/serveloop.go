package engine

import (
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/table"
)

// Serve loops.
//
// A program that has no handlers accepts connections, or takes updates out of a
// channel that a library fills, in a loop of its own. What happens in a round of
// that loop happens for a client; what happens before it is start-up.

// accepts reports whether a block that is run again and again waits for a client
// to come: it calls a function with the role accept, or receives from a channel
// of clients' data.
func (f *function) accepts() bool {
	if f.isServing(f.fn) {
		return false
	}
	return slices.ContainsFunc(f.fn.Blocks, func(b *ssa.BasicBlock) bool {
		return f.loops[b] && slices.ContainsFunc(b.Instrs, f.acceptsAt)
	})
}

func (f *function) acceptsAt(instr ssa.Instruction) bool {
	switch i := instr.(type) {
	case ssa.CallInstruction:
		return f.isAccept(i.Common())
	case *ssa.UnOp:
		return i.Op == token.ARROW && f.hasClients(i.X)
	case *ssa.Select:
		return slices.ContainsFunc(i.States, func(st *ssa.SelectState) bool {
			return st.Send == nil && f.hasClients(st.Chan)
		})
	}
	return false
}

// hasClients reports whether clients' data comes out of a channel: it was made by
// a function with the role accept, or has elements with the role request.
func (f *function) hasClients(ch ssa.Value) bool {
	return f.any(f.value(ch), rootClient) || len(f.arrived(ch)) > 0
}

// arrived is what comes out of a channel whose elements are a client's by type.
func (f *function) arrived(ch ssa.Value) set {
	t, ok := ch.Type().Underlying().(*types.Chan)
	if !ok || !f.isRequest(t.Elem()) {
		return nil
	}
	return set{f.client(f.text(ch), ch.Pos())}
}

func (e *engine) isAccept(com *ssa.CallCommon) bool {
	row := e.entryAt(com)
	return row != nil && row.Role == table.Accept
}

// attributeRounds attributes to the frame what the rounds of the serve loop of g
// do, themselves and in goroutines that they start.
func (f *function) attributeRounds(g *function, args, free []set) {
	inRound := func(via ssa.Instruction, w when) bool { return via != nil && g.loops[via.Block()] && w <= started }
	part := *f.summaries[g.key]
	part.effects = keepIf(part.effects, func(e effect) bool { return inRound(e.via, e.when) })
	part.opens = keepIf(part.opens, func(o open) bool { return inRound(o.via, o.when) })
	f.attribute(f.beforeClients(&part), args, free, inCall, started)
	f.attributeAllocated(g, args, free, func(e *effect) bool {
		return inRound(e.via, e.when) && !g.sites[g.locs[e.target].key].inLoop
	})
}

func keepIf[T any](list []T, ok func(T) bool) []T {
	var out []T
	for _, x := range list {
		if ok(x) {
			out = append(out, x)
		}
	}
	return out
}
