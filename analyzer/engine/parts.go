package engine

import "strings"

// wholes returns l and the places of the structs that it is a part of: who reads
// a field of a struct that lies in a field reads what was assigned to either.
func (e *engine) wholes(l loc) []loc {
	d := e.locs[l]
	out := []loc{l}
	p := d.path
	for last := e.paths[p].hop; p != 0 && last.kind == hopField; last = e.paths[p].hop {
		p = e.paths[p].parent
		in := e.paths[p].hop
		if p == 0 && d.kind != rootGlobal || p != 0 && in.kind != hopField {
			break
		}
		whole := e.loc(d.kind, d.key, p)
		id, _, ok := e.identity(whole)
		if typ := e.declOf(id).typ; !ok || typ == "" || strings.HasPrefix(typ, "*") {
			break
		}
		out = append(out, whole)
	}
	return out
}
