package engine

import "golang.org/x/tools/go/ssa"

// noteInFlight finds the stores of calls in flight: the function that puts an
// element in takes it out again with a defer statement, and no other function
// looks. Requests meet there while they overlap, and keep nothing.
func (e *engine) noteInFlight(v *verdicts) {
	owner := map[string]*function{}
	others := map[string]bool{}
	for _, f := range e.funcs {
		for _, k := range f.order {
			w := f.effects[k]
			id, _, ok := e.identity(f.asLong(w.target))
			if !ok {
				continue
			}
			switch w.kind {
			case remove:
				if _, deferred := w.via.(*ssa.Defer); deferred && f.puts(w.target) {
					owner[id] = f
				}
			case read:
				if _, call := w.via.(ssa.CallInstruction); !call && owner[id] != f {
					others[id] = others[id] || !f.puts(w.target)
				}
			}
		}
	}
	for id := range owner {
		if !others[id] {
			v.inFlight[id] = true
		}
	}
}

// puts reports whether the function itself puts elements into the container.
func (f *function) puts(target loc) bool {
	for _, k := range f.order {
		if k.kind == update && k.target == target {
			return true
		}
	}
	return false
}
