package engine

import (
	"go/types"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/value"
)

// Containers that a goroutine has a library make.
//
// A variable of a goroutine's loop is a store by the memory that the function allocates for
// it. If that is a pointer to a container of a library, which a function of the library
// has made before the loop, the call stands for the memory. Elsewhere nothing hangs on it:
// a container is known by the variable or field that it lives in.

// constructed gives what a call of a function outside the program returns memory of its
// own, where that is a container for a loop.
func (f *function) constructed(at callAt) {
	c := at.result
	if c == nil || !f.blocks || f.loops[c.Block()] || isMethodCall(c) {
		return
	}
	f.setResults(at, func(t types.Type) value.Set {
		made := program.Deref(t)
		if made == t || !f.table.Container(program.TypeKey(made)) {
			return nil
		}
		return value.Set{value.Ref(f.alloc(c, "made", made, summary.Site{}))}
	})
}
