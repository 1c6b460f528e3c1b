package engine

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
)

// findBatches finds the variables of a goroutine's loop that are batches: slices
// that are empty again at the end of each round that used their elements. A batch
// collects what is on its way to somewhere else, where it is judged, and answers
// nobody itself. A list that is used in one round and emptied in another is none.
func (f *function) findBatches() map[string]bool {
	found := map[string]bool{}
	for block := range f.loops {
		if !f.blocks {
			break
		}
		for _, instr := range block.Instrs {
			if phi, ok := instr.(*ssa.Phi); ok && phi.Comment != "" && f.isBatch(phi) {
				found[phi.Comment] = true
			}
		}
	}
	return found
}

func (f *function) isBatch(phi *ssa.Phi) bool {
	if _, ok := phi.Type().Underlying().(*types.Slice); !ok {
		return false
	}
	b := &batch{header: phi.Block(), versions: map[ssa.Value]bool{}}
	b.follow(phi)
	entered := false
	for i, pred := range phi.Block().Preds {
		if !f.loops[pred] {
			entered = true
		} else if !b.emptied(phi.Edges[i], pred, map[ssa.Value]bool{phi: true}) {
			return false
		}
	}
	return entered && len(b.used) > 0
}

type batch struct {
	header   *ssa.BasicBlock
	versions map[ssa.Value]bool // of the variable
	used     []*ssa.BasicBlock  // where its elements are used
}

// follow finds the versions of the variable, and who uses them.
func (b *batch) follow(v ssa.Value) {
	if b.versions[v] || v.Referrers() == nil {
		return
	}
	b.versions[v] = true
	for _, use := range *v.Referrers() {
		switch u := use.(type) {
		case *ssa.Phi:
			b.follow(u)
			continue
		case *ssa.DebugRef:
			continue
		case *ssa.Slice:
			if isEmptySlice(u) {
				continue
			}
		case *ssa.Call:
			switch fn, ok := u.Call.Value.(*ssa.Builtin); {
			case ok && fn.Name() == "append" && u.Call.Args[0] == v:
				b.follow(u)
				continue
			case ok && (fn.Name() == "len" || fn.Name() == "cap"):
				continue
			}
		}
		b.used = append(b.used, use.Block())
	}
}

// emptied reports whether v, which the variable is where block ends, is empty if
// the round came through a use of its elements.
func (b *batch) emptied(v ssa.Value, block *ssa.BasicBlock, seen map[ssa.Value]bool) bool {
	switch v := v.(type) {
	case *ssa.Const:
		return v.IsNil()
	case *ssa.Slice:
		if isEmptySlice(v) {
			return true
		}
	case *ssa.Phi:
		if seen[v] {
			break
		}
		seen[v] = true
		for i, pred := range v.Block().Preds {
			if !b.emptied(v.Edges[i], pred, seen) {
				return false
			}
		}
		return true
	}
	return !slices.ContainsFunc(b.used, func(use *ssa.BasicBlock) bool { return use == block || program.Reaches(use, block, b.header) })
}

func isEmptySlice(s *ssa.Slice) bool {
	c, ok := s.High.(*ssa.Const)
	return ok && c.Value != nil && constant.Compare(c.Value, token.EQL, constant.MakeInt64(0))
}
