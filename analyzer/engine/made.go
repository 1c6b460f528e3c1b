package engine

import (
	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/value"
)

// noteMade remembers where a field or variable gets what a function of another
// package makes. Of a cache in a field the line that makes it tells more than the field:
// what kind of cache it is, and what a shared one would replace.
func (f *function) noteMade(i *ssa.Store) {
	v := i.Val
	if x, ok := v.(*ssa.Extract); ok {
		v = x.Tuple
	}
	c, ok := v.(*ssa.Call)
	if !ok {
		return
	}
	callee := c.Call.StaticCallee()
	if callee == nil || !f.outsider(callee.Object()) || callee.Object().Pkg() == f.pass.Pkg {
		return
	}
	for _, it := range f.value(i.Addr) {
		l := f.asLong(it.Loc())
		if f.Locs[l].Kind == value.RootAlloc {
			l, ok = f.outlives(l)
			if !ok {
				continue
			}
		}
		if id, _, ok := f.identity(l); ok && f.makers[id] == "" {
			f.makers[id] = f.posn(c.Pos())
		}
	}
}

// madeAt is where the store with the given identity is made, or "".
func (e *engine) madeAt(id string) string {
	if posn := e.makers[id]; posn != "" {
		return posn
	}
	return e.below.decls[id].made
}
