package engine

import (
	"go/token"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/table"
	"github.com/statevet/statevet/analyzer/value"
)

// settledFiles returns the effects on files that are decided within the
// function: nobody else needs to know of a file that it removes again, of a
// missing one that it rebuilds from what all replicas share, nor that it reads
// back what it has just written.
func (f *function) settledFiles() map[effectKey]bool {
	done := map[effectKey]bool{}
	var of [summary.FileRemove + 1][]effectKey
	for _, k := range f.order {
		if k.kind.OfFile() {
			of[k.kind] = append(of[k.kind], k)
		}
	}
	for _, k := range of[summary.FileRemove] {
		if onFailure(f.effects[k].Via) {
			done[k] = true
		}
	}
	looks := append(slices.Clone(of[summary.FileRead]), of[summary.FileProbe]...)
	for _, k := range of[summary.FileWrite] {
		w := f.effects[k]
		for _, rk := range of[summary.FileRemove] {
			r := f.effects[rk]
			done[k] = done[k] || !done[rk] && follows(r.Via, w.Via) && f.sameFile(w.Via, r.Via)
		}
		for _, lk := range looks {
			l := f.effects[lk]
			done[k] = done[k] || f.refillsFile(l, w)
			done[lk] = done[lk] || lk.kind == summary.FileRead && program.Dominates(w.Via, l.Via) && f.sameFile(w.Via, l.Via)
		}
	}
	return done
}

// refillsFile reports whether w rebuilds the file that l has missed.
func (f *function) refillsFile(l, w *summary.Effect) bool {
	return l.Via != w.Via && l.When == w.When && f.Any(f.flatten(w.Val), value.RootLoaded) &&
		slices.Equal(f.flatPath(l.Dir, l.When), f.flatPath(w.Dir, w.When)) && f.sameKey(f.flatten(l.Key), f.flatten(w.Key)) && f.refills(f.lookupOf(l), w.Via)
}

// follows reports whether a removal happens after a write, on the way that is no
// failure's.
func follows(removal, write ssa.Instruction) bool {
	if removal == nil || write == nil || removal == write {
		return false
	}
	if _, ok := removal.(*ssa.Defer); ok {
		return true
	}
	from, to := write.Block(), removal.Block()
	if from == to && slices.Index(from.Instrs, write) < slices.Index(from.Instrs, removal) {
		return true
	}
	return from != to && program.Reaches(from, to, nil)
}

// onFailure reports whether an instruction runs only after an error.
func onFailure(instr ssa.Instruction) bool {
	return instr != nil && guarded(instr.Block(), false, func(cmp *ssa.BinOp) bool { return program.IsError(cmp.X.Type()) })
}

// sameFile reports whether the second call gets the path that the first one got
// or returned, a directory on the way to it, or the name of the file that the
// first one opened.
func (f *function) sameFile(first, second ssa.Instruction) bool {
	made, _ := first.(ssa.Value)
	paths := f.pathsOf(first)
	for _, p := range f.pathsOf(second) {
		if made != nil && comesFrom(p, made) || slices.ContainsFunc(paths, func(q ssa.Value) bool { return f.liesIn(q, p) }) {
			return true
		}
	}
	return false
}

// pathsOf returns the arguments of a call that may be paths: the one that the
// table says, or every text and every variable that a closure captured.
func (f *function) pathsOf(instr ssa.Instruction) []ssa.Value {
	c, ok := instr.(ssa.CallInstruction)
	if !ok {
		return nil
	}
	com := c.Common()
	if callee := com.StaticCallee(); callee != nil {
		if e := f.entryOf(callee); e != nil && e.Path != table.None {
			n := e.Path
			if callee.Signature.Recv() != nil {
				n++
			}
			return com.Args[min(n, len(com.Args)):][:min(1, max(0, len(com.Args)-n))]
		}
	}
	var out []ssa.Value
	for _, a := range com.Args {
		if program.IsText(a.Type()) {
			out = append(out, a)
		}
	}
	if mc, ok := com.Value.(*ssa.MakeClosure); ok {
		out = append(out, mc.Bindings...)
	}
	return out
}

// liesIn reports whether path is dir, or begins with it.
func (f *function) liesIn(path, dir ssa.Value) bool {
	for {
		if f.same(path, dir) {
			return true
		}
		pieces := f.parts(path)
		if len(pieces) < 2 || pieces[0].val == nil || pieces[0].val == path {
			return false
		}
		path = pieces[0].val
	}
}

// same reports whether two expressions have the same value: the same register,
// variable, or pure expression of such.
func (f *function) same(a, b ssa.Value) bool {
	a, b = variable(a), variable(b)
	if a == b {
		return true
	}
	switch x := a.(type) {
	case *ssa.Const:
		y, ok := b.(*ssa.Const)
		return ok && x.Value != nil && y.Value != nil && x.Value.ExactString() == y.Value.ExactString()
	case *ssa.BinOp:
		y, ok := b.(*ssa.BinOp)
		return ok && x.Op == y.Op && f.same(x.X, y.X) && f.same(x.Y, y.Y)
	case *ssa.FieldAddr:
		y, ok := b.(*ssa.FieldAddr)
		return ok && x.Field == y.Field && f.same(x.X, y.X)
	case *ssa.Call:
		y, ok := b.(*ssa.Call)
		if !ok || x.Call.StaticCallee() == nil || x.Call.StaticCallee() != y.Call.StaticCallee() || f.Any(f.value(x), value.RootMinted) {
			return false
		}
		return slices.EqualFunc(spread(x.Call.Args), spread(y.Call.Args), f.same)
	}
	return false
}

// variable returns the address that a value is loaded from, or the value.
func variable(v ssa.Value) ssa.Value {
	if u, ok := v.(*ssa.UnOp); ok && u.Op == token.MUL {
		return u.X
	}
	return v
}

// comesFrom reports whether v is a result of the call made, the name of a file
// that is one, or a variable that holds it.
func comesFrom(v, made ssa.Value) bool {
	seen := map[ssa.Value]bool{}
	for work := []ssa.Value{v}; len(work) > 0; work = work[1:] {
		v := work[0]
		if v == made {
			return true
		}
		if seen[v] {
			continue
		}
		seen[v] = true
		switch x := v.(type) {
		case *ssa.UnOp:
			work = append(work, x.X)
		case *ssa.Extract:
			work = append(work, x.Tuple)
		case *ssa.Call:
			if callee := x.Call.StaticCallee(); callee != nil && callee.Signature.Recv() != nil {
				work = append(work, x.Call.Args[0])
			}
		case *ssa.Alloc:
			for _, r := range *x.Referrers() {
				if st, ok := r.(*ssa.Store); ok && st.Addr == v {
					work = append(work, st.Val)
				}
			}
		}
	}
	return false
}
