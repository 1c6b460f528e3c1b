package engine

import (
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/table"
	"github.com/statevet/statevet/analyzer/value"
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
	return f.Any(f.value(ch), value.RootClient) || len(f.arrived(ch)) > 0
}

// arrived is what comes out of a channel whose elements are a client's by type.
func (f *function) arrived(ch ssa.Value) value.Set {
	t, ok := ch.Type().Underlying().(*types.Chan)
	if !ok || !f.isRequest(t.Elem()) {
		return nil
	}
	return value.Set{f.client(f.text(ch), ch.Pos())}
}

func (e *engine) isAccept(com *ssa.CallCommon) bool {
	row := e.entryAt(com)
	return row != nil && row.Role == table.Accept
}

// inRound reports whether what an instruction of the function does at w is done by a
// round of its serve loop, itself or in a goroutine that it starts.
func (f *function) inRound(via ssa.Instruction, w summary.When) bool {
	return f.accepting && via != nil && f.loops[via.Block()] && w <= summary.Started
}

// attributeRounds attributes to the frame what the rounds of the serve loop of g
// do, themselves and in goroutines that they start.
func (f *function) attributeRounds(g *function, args, free []value.Set) {
	f.attribute(f.beforeClients(selected(f.summaries[g.key], g.inRound)), args, free, summary.InCall, summary.Started)
	f.attributeAllocated(g, args, free, func(e *summary.Effect) bool {
		return g.inRound(e.Via, e.When) && !g.sites[g.Locs[e.Target].Key].InLoop
	})
}

// selected is sum with those effects and open calls only that which selects.
func selected(sum *summary.Summary, which func(ssa.Instruction, summary.When) bool) *summary.Summary {
	out := *sum
	out.Effects = keepIf(sum.Effects, func(e summary.Effect) bool { return which(e.Via, e.When) })
	out.Opens = keepIf(sum.Opens, func(o summary.Open) bool { return which(o.Via, o.When) })
	return &out
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
