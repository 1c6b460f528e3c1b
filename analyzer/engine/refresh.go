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

// Refreshes.
//
// A store that is loaded again every so often is a cache without a miss: settings that an
// administrator's request changes, in the database and in memory, and that every replica
// reads again once a minute. Another replica answers differently for that minute only.
//
// The proof is a loop that waits for the time and for nothing else, and in each round
// overwrites the variable, or puts elements in, with what was loaded from a shared source.
// A loop that receives something is not one: what it loads, it loads because a client
// asked this replica.

// noteRefreshes records as refills what the function loads again in each round of a loop
// that waits for the time.
func (f *function) noteRefreshes() {
	if !f.ticks() {
		return
	}
	for _, k := range slices.Clone(f.order) {
		w := f.effects[k]
		if k.kind != summary.Assign && k.kind != summary.Update || k.when == summary.Served || w.Via == nil || !f.loops[w.Via.Block()] || f.insideElement(k.target) {
			continue
		}
		flat := f.flatEffect(w)
		if k.kind == summary.Update && len(flat.Key) > 0 && !f.Any(flat.Key, value.RootLoaded) || f.Any(flat.Val, value.RootClient) {
			continue
		}
		if proof := value.Keep(flat.Val, func(it value.Item) bool { return f.Locs[it.Loc()].Kind == value.RootLoaded }); len(proof) > 0 {
			f.record(summary.Effect{Kind: summary.Refill, When: w.When, Target: w.Target, Key: proof, Pos: w.Pos, Orig: w.Orig})
		}
	}
}

// ticks reports whether the function has a loop that waits for the time, and none that
// waits for anything else but a word to stop.
func (f *function) ticks() bool {
	ticks := false
	for b := range f.loops {
		for _, instr := range b.Instrs {
			for _, ch := range received(instr) {
				switch elem := ch.Type().Underlying().(*types.Chan).Elem(); {
				case isTime(elem):
					ticks = true
				case !isEmpty(elem):
					return false
				}
			}
			if c, ok := instr.(*ssa.Call); ok {
				callee := c.Call.StaticCallee()
				ticks = ticks || callee != nil && f.isPause(callee)
			}
		}
	}
	return ticks
}

func (f *function) isPause(fn *ssa.Function) bool {
	e := f.entryOf(fn)
	return e != nil && e.Role == table.Pause
}

// received returns the channels that an instruction receives from.
func received(instr ssa.Instruction) []ssa.Value {
	switch i := instr.(type) {
	case *ssa.UnOp:
		if i.Op == token.ARROW {
			return []ssa.Value{i.X}
		}
	case *ssa.Select:
		var out []ssa.Value
		for _, st := range i.States {
			if st.Dir == types.RecvOnly {
				out = append(out, st.Chan)
			}
		}
		return out
	}
	return nil
}

// isEmpty reports whether values of type t tell nothing.
func isEmpty(t types.Type) bool {
	st, ok := t.Underlying().(*types.Struct)
	return ok && st.NumFields() == 0
}
