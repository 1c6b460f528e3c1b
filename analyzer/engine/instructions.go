package engine

import (
	"iter"

	"golang.org/x/tools/go/ssa"
)

// instructions are those of all blocks of a function.
func instructions(fn *ssa.Function) iter.Seq[ssa.Instruction] {
	return func(yield func(ssa.Instruction) bool) {
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				if !yield(instr) {
					return
				}
			}
		}
	}
}

// returnAt is the return statement with which a block ends, or nil.
func returnAt(b *ssa.BasicBlock) *ssa.Return {
	r, _ := b.Instrs[len(b.Instrs)-1].(*ssa.Return)
	return r
}

// returns are the return statements of a function.
func returns(fn *ssa.Function) iter.Seq[*ssa.Return] {
	return func(yield func(*ssa.Return) bool) {
		for _, b := range fn.Blocks {
			if r := returnAt(b); r != nil && !yield(r) {
				return
			}
		}
	}
}

// outermost is the declared function in which a function literal stands.
func outermost(fn *ssa.Function) *ssa.Function {
	for fn.Parent() != nil {
		fn = fn.Parent()
	}
	return fn
}
