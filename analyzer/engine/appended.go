package engine

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/value"
)

// appended tells what is appended to a list of functions or of interfaces that a
// store puts back at to: `b.subscribers = append(b.subscribers, f)`. The new list
// is memory of this function, of which others only learn what it derives from;
// but who calls an element calls f.
func (f *function) appended(instr ssa.Instruction, v ssa.Value, to value.Set) {
	c, ok := v.(*ssa.Call)
	if !ok || len(c.Call.Args) < 2 {
		return
	}
	b, ok := c.Call.Value.(*ssa.Builtin)
	if !ok || b.Name() != "append" || !ofCallees(c.Type()) {
		return
	}
	elems := value.Keep(f.load(f.step(f.load(f.value(c.Call.Args[1])), value.ElemHop())), value.Item.IsRef)
	if len(elems) > 0 {
		f.emitAll(summary.Effect{Kind: summary.Update, Val: elems, Pos: instr.Pos()}, to)
	}
}

// ofCallees reports whether what a slice has is called: functions, and objects
// behind an interface with methods.
func ofCallees(t types.Type) bool {
	s, ok := t.Underlying().(*types.Slice)
	if !ok {
		return false
	}
	switch e := s.Elem().Underlying().(type) {
	case *types.Signature:
		return true
	case *types.Interface:
		return e.NumMethods() > 0 && !types.Identical(e, types.Universe.Lookup("error").Type().Underlying())
	}
	return false
}
