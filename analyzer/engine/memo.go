package engine

import (
	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/value"
)

// What the frames say of stores whose elements are computed from their keys.
type memo struct {
	from    map[string]value.Set // what else the elements of a store are computed from, on a miss
	where   map[string]string    // and where
	other   map[string]bool      // stores with other updates, or whose elements change
	written map[string]bool      // stores that change while clients are served
}

func (e *engine) noteMemo(frames ...*function) *memo {
	m := &memo{from: map[string]value.Set{}, where: map[string]string{}, other: map[string]bool{}, written: map[string]bool{}}
	for _, frame := range frames {
		for _, k := range frame.order {
			w := frame.effects[k]
			id, _, ok := e.identity(w.Target)
			if !ok {
				continue
			}
			switch w.Kind {
			case summary.Computed:
				if w.Pure {
					m.from[id] = e.Union(m.from[id], w.From)
					addNew(m.where, id, e.whereOf(w))
				}
			case summary.Update, summary.Assign, summary.Send:
				m.written[id] = true
				if w.Kind == summary.Update && !w.Pure || e.insideElement(w.Target) || w.Kind == summary.Assign && e.Any(w.Val, value.RootClient) {
					m.other[id] = true
				}
			}
		}
	}
	return m
}

// memoises reports whether a store is a cache of what is computed from its keys, and
// from what start-up fixed or other caches hold.
func (e *engine) memoises(v *verdicts, id string) bool { return e.isMemo(v, id, map[string]bool{}) }

func (e *engine) isMemo(v *verdicts, id string, asked map[string]bool) bool {
	m := v.memo
	if is, ok := asked[id]; ok {
		return is // of one that is being asked nothing is known
	}
	asked[id] = false
	if _, ok := m.from[id]; !ok || m.other[id] {
		return false
	}
	for _, it := range m.from[id] {
		dep, _, ok := e.identity(it.Loc())
		switch {
		case !ok || dep == id:
			return false
		case !m.written[dep] || v.reloaded(dep) != "":
		case !e.isMemo(v, dep, asked):
			return false
		}
	}
	asked[id] = true
	return true
}
