package engine

import (
	"go/constant"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
)

// Loops that wait for somebody.
//
// A goroutine that receives from a channel in a loop works for those who send, and keeps
// for them what it carries from round to round. A ticker or timer sends on behalf of
// nobody: a loop that waits for nothing else sweeps, whether it sleeps or receives the
// time. Nor does a loop work for who ends it: after such a word there is no round.

// waits reports whether a block of loops waits for what somebody sends, or receives.
func waits(loops map[*ssa.BasicBlock]bool) bool {
	for b := range loops {
		for _, instr := range b.Instrs {
			switch instr := instr.(type) {
			case *ssa.UnOp:
				if instr.Op == token.ARROW && !tellsTime(instr.X) {
					return true
				}
			case *ssa.Select:
				for n, st := range instr.States {
					if !tellsTime(st.Chan) && !ends(instr, n) {
						return true
					}
				}
			case *ssa.Next:
				if _, ok := instr.Iter.(*ssa.Range); !ok {
					return true
				}
			}
		}
	}
	return false
}

// tellsTime reports whether a channel is that of a ticker or timer.
func tellsTime(ch ssa.Value) bool {
	t, ok := ch.Type().Underlying().(*types.Chan)
	return ok && t.Dir() == types.RecvOnly && isTime(t.Elem())
}

// ends reports whether control does not come back to a select statement after case n.
func ends(sel *ssa.Select, n int) bool {
	for _, use := range *sel.Referrers() {
		chosen, ok := use.(*ssa.Extract)
		if !ok || chosen.Index != 0 {
			continue
		}
		for _, use := range *chosen.Referrers() {
			cmp, ok := use.(*ssa.BinOp)
			if !ok {
				continue
			}
			c, ok := cmp.Y.(*ssa.Const)
			if !ok || !constant.Compare(c.Value, token.EQL, constant.MakeInt64(int64(n))) {
				continue
			}
			for _, use := range *cmp.Referrers() {
				if branch, ok := use.(*ssa.If); ok {
					return !program.Reaches(branch.Block().Succs[0], sel.Block(), nil)
				}
			}
		}
	}
	return false
}
