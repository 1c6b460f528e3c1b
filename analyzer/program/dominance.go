package program

import (
	"slices"

	"golang.org/x/tools/go/ssa"
)

// Dominates reports whether b runs after a only.
func Dominates(a, b ssa.Instruction) bool {
	if a == nil || b == nil || a == b {
		return false
	}
	if a.Block() == b.Block() {
		return slices.Index(a.Block().Instrs, a) < slices.Index(b.Block().Instrs, b)
	}
	return a.Block().Dominates(b.Block())
}

// Reaches reports whether control can flow from block from to block to without
// passing block around.
func Reaches(from, to, around *ssa.BasicBlock) bool {
	seen := map[*ssa.BasicBlock]bool{around: true}
	work := []*ssa.BasicBlock{from}
	for len(work) > 0 {
		b := work[len(work)-1]
		work = work[:len(work)-1]
		if seen[b] {
			continue
		}
		if b == to {
			return true
		}
		seen[b] = true
		work = append(work, b.Succs...)
	}
	return false
}

// reachable returns the blocks to which control may come from one.
func reachable(from *ssa.BasicBlock) map[*ssa.BasicBlock]bool {
	seen := map[*ssa.BasicBlock]bool{}
	for work := []*ssa.BasicBlock{from}; len(work) > 0; {
		b := work[len(work)-1]
		work = work[:len(work)-1]
		if !seen[b] {
			seen[b] = true
			work = append(work, b.Succs...)
		}
	}
	return seen
}
