package engine

import (
	"go/token"
	"maps"
	"slices"

	"github.com/statevet/statevet/analyzer/finding"
	"github.com/statevet/statevet/analyzer/summary"
)

// Cache is a store that is no finding, because of what it was taken for.
type Cache struct {
	finding.Cache
	Pos token.Pos
}

// cached reports whether the elements of a store are made again when they are missing,
// and how.
func (e *engine) cached(v *verdicts, id string) (reason finding.CacheReason, at string) {
	switch reason := v.reloaded(id); {
	case reason == finding.Loaded:
		return reason, v.refilled[id]
	case reason == finding.Fetched:
		return reason, v.guessed[id]
	case e.memoises(v, id):
		return finding.Computed, v.memo.where[id]
	}
	return "", ""
}

// reloaded is how elements of a store are loaded again, or "".
func (v *verdicts) reloaded(id string) finding.CacheReason {
	if _, ok := v.refilled[id]; ok {
		return finding.Loaded
	}
	if _, ok := v.guessed[id]; ok && !v.mutated[id] {
		return finding.Fetched
	}
	return ""
}

// noteCache remembers that a store was taken for a cache, which is filled where s is
// written.
func (e *engine) noteCache(v *verdicts, s *store, reason finding.CacheReason, at string) {
	first := slices.MinFunc(s.writes, func(a, b summary.Effect) int { return e.order.Compare(a.Pos, b.Pos) })
	c := Cache{Pos: first.Pos}
	c.Place, c.Identity, c.Name, c.Reason = s.place, s.id, e.displayName(s.id), reason
	if d := e.declOf(s.id); d.posn != "" {
		c.Trace = append(c.Trace, finding.Step{Role: finding.Declared, Posn: d.posn})
	}
	c.Trace = append(c.Trace, finding.Step{Role: finding.Write, Posn: e.posn(first.Pos)})
	if at != "" {
		c.Trace = append(c.Trace, finding.Step{Role: finding.Refill, Posn: at})
	}
	v.caches = append(v.caches, c)
}

// takePools takes the stores out that keep nothing.
func (e *engine) takePools(v *verdicts, stores map[string]*store) {
	for _, id := range sortedKeys(stores) {
		if e.keepsNothing(id) {
			e.noteCache(v, stores[id], finding.Pooled, "")
		}
	}
	maps.DeleteFunc(stores, func(id string, _ *store) bool { return e.keepsNothing(id) })
}
