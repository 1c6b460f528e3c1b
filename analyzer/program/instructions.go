package program

import (
	"iter"

	"golang.org/x/tools/go/ssa"
)

// Instructions are those of all blocks of a function.
func Instructions(fn *ssa.Function) iter.Seq[ssa.Instruction] {
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

// ReturnAt is the return statement with which a block ends, or nil.
func ReturnAt(b *ssa.BasicBlock) *ssa.Return {
	r, _ := b.Instrs[len(b.Instrs)-1].(*ssa.Return)
	return r
}

// Returns are the return statements of a function.
func Returns(fn *ssa.Function) iter.Seq[*ssa.Return] {
	return func(yield func(*ssa.Return) bool) {
		for _, b := range fn.Blocks {
			if r := ReturnAt(b); r != nil && !yield(r) {
				return
			}
		}
	}
}

// Outermost is the declared function in which a function literal stands.
func Outermost(fn *ssa.Function) *ssa.Function {
	for fn.Parent() != nil {
		fn = fn.Parent()
	}
	return fn
}

// MadeBy returns the instruction that makes the closure fn, or nil if fn is none or is not made.
func MadeBy(fn *ssa.Function) *ssa.MakeClosure {
	if fn.Parent() == nil {
		return nil
	}
	for instr := range Instructions(fn.Parent()) {
		if mc, ok := instr.(*ssa.MakeClosure); ok && mc.Fn == ssa.Value(fn) {
			return mc
		}
	}
	return nil
}
