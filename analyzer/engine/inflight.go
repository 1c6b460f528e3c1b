package engine

import (
	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/value"
)

// noteInFlight finds the stores of calls in flight: the function that puts an
// element in takes it out again with a defer statement, and no other function
// looks. Requests meet there while they overlap, and keep nothing. One that visits all
// elements looks at those of other clients: it is a room, whose members it tells something.
func (e *engine) noteInFlight(v *verdicts) {
	owner := map[string]*function{}
	others := map[string]bool{}
	for _, f := range e.funcs {
		puts := map[value.Loc]bool{}
		for _, k := range f.order {
			puts[k.target] = puts[k.target] || k.kind == summary.Update
		}
		for _, k := range f.order {
			w := f.effects[k]
			id, _, ok := e.identity(f.asLong(w.Target))
			if !ok {
				continue
			}
			switch w.Kind {
			case summary.Remove:
				if _, deferred := w.Via.(*ssa.Defer); deferred && puts[w.Target] {
					owner[id] = f
				}
			case summary.Read:
				_, call := w.Via.(ssa.CallInstruction)
				others[id] = others[id] || visits(w.Via) || !call && owner[id] != f && !puts[w.Target]
			}
		}
	}
	for id := range owner {
		if !others[id] {
			v.inFlight[id] = true
		}
	}
}

// visits reports whether an instruction goes through the elements of a container.
func visits(i ssa.Instruction) bool {
	switch i.(type) {
	case *ssa.Range, *ssa.Next:
		return true
	}
	return false
}
