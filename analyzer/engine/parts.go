package engine

import (
	"strings"

	"github.com/statevet/statevet/analyzer/value"
)

// wholes returns l and the places of the structs that it is a part of: who reads
// a field of a struct that lies in a field reads what was assigned to either.
func (e *engine) wholes(l value.Loc) []value.Loc {
	d := e.Locs[l]
	out := []value.Loc{l}
	p := d.Path
	for last := e.Paths[p].Hop; p != 0 && last.Kind == value.HopField; last = e.Paths[p].Hop {
		p = e.Paths[p].Parent
		in := e.Paths[p].Hop
		if p == 0 && d.Kind != value.RootGlobal || p != 0 && in.Kind != value.HopField {
			break
		}
		whole := e.Loc(d.Kind, d.Key, p)
		id, _, ok := e.identity(whole)
		if typ := e.declOf(id).typ; !ok || typ == "" || strings.HasPrefix(typ, "*") {
			break
		}
		out = append(out, whole)
	}
	return out
}
