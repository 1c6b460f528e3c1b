package engine

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/table"
)

// Reads that only steer a log tell nobody else: one side of a branch logs and
// joins the other, or the function ends after it has logged and noted that it
// has (a warning that is given once).

// onlyLogs reports whether one side of a branch does nothing but log and joins
// the other side, or begins the next round of a loop.
func (o *observer) onlyLogs(i *ssa.If) bool {
	succs := i.Block().Succs
	for n, s := range succs {
		if len(s.Preds) == 1 && len(s.Succs) == 1 && (s.Succs[0] == succs[1-n] || s.Succs[0] == i.Block()) && o.logBlock(s) {
			return true
		}
	}
	return o.warnsOnce(i)
}

// warnsOnce reports whether all that can follow a branch is to log, and to
// change the container that was read, in a function that answers nothing.
func (o *observer) warnsOnce(i *ssa.If) bool {
	if o.from == nil || o.f.fn.Signature.Results().Len() > 0 {
		return false
	}
	logs := false
	seen := map[*ssa.BasicBlock]bool{}
	for work := slices.Clone(i.Block().Succs); len(work) > 0; work = work[1:] {
		b := work[0]
		if seen[b] {
			continue
		}
		seen[b] = true
		for _, instr := range b.Instrs {
			ok, isLog := o.bookkeeping(instr)
			if !ok {
				return false
			}
			logs = logs || isLog
		}
		work = append(work, b.Succs...)
	}
	return logs
}

// bookkeeping reports whether an instruction changes nothing but the container
// that was read, and whether it logs.
func (o *observer) bookkeeping(instr ssa.Instruction) (ok, isLog bool) {
	switch instr := instr.(type) {
	case *ssa.Alloc, *ssa.IndexAddr, *ssa.FieldAddr, *ssa.Slice, *ssa.MakeInterface, *ssa.UnOp, *ssa.Jump, *ssa.DebugRef, *ssa.Convert,
		*ssa.ChangeType, *ssa.BinOp, *ssa.Extract, *ssa.TypeAssert, *ssa.Phi, *ssa.If, *ssa.Return, *ssa.RunDefers:
		return true, false
	case *ssa.Store:
		return variadic(instr) != nil, false
	case *ssa.MapUpdate:
		return o.f.sameRoot(instr.Map, o.from), false
	case *ssa.Call:
		if o.isLogCall(instr) {
			return true, true
		}
		if len(instr.Call.Args) == 0 {
			return false, false
		}
		first := instr.Call.Args[0]
		return o.f.sameRoot(first, o.from) || o.f.table.Type(program.TypeKey(program.Deref(first.Type()))) == table.Pool, false
	}
	return false, false
}

func (o *observer) logBlock(b *ssa.BasicBlock) bool {
	logs := false
	for _, instr := range b.Instrs {
		switch instr := instr.(type) {
		case *ssa.Alloc, *ssa.IndexAddr, *ssa.FieldAddr, *ssa.Slice, *ssa.MakeInterface, *ssa.UnOp, *ssa.Jump, *ssa.DebugRef, *ssa.Convert, *ssa.ChangeType, *ssa.Extract:
		case *ssa.Store:
			if variadic(instr) == nil {
				return false
			}
		case *ssa.Call:
			if !o.isLogCall(instr) {
				return false
			}
			logs = true
		default:
			return false
		}
	}
	return logs
}

// isLogCall reports whether a call goes to a log: by the table, or because the
// callee is of a package for logging.
func (o *observer) isLogCall(c *ssa.Call) bool {
	if c.Call.IsInvoke() {
		return o.f.isLogMethod(c.Call.Method)
	}
	callee := c.Call.StaticCallee()
	if callee == nil {
		return false
	}
	if e := o.f.entryOf(callee); e != nil {
		return e.Role == table.Log
	}
	obj := callee.Object()
	return obj != nil && obj.Pkg() != nil && o.f.isLog(obj.Pkg().Path()+"."+obj.Name())
}

// isLogMethod reports whether a method of an interface goes to a log, by the table.
func (e *engine) isLogMethod(m *types.Func) bool {
	entry := e.table.Func(symbol(m), pkgPath(m))
	return entry != nil && entry.Role == table.Log
}
