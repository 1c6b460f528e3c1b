package engine

import (
	"cmp"
	"slices"

	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/value"
)

// Which of the writes to a store its reader is to see first: the finding stands there,
// and says what of the client goes in there.

// rank says what kind of write comes before others. One that puts something in is what a
// reader looks for, and what he changes when he moves the store elsewhere: what happens
// within an element comes after it. Of these the ones that say whose data it is come
// first. A line that only brings together what writes is the last.
func (e *engine) rank(w summary.Effect) int {
	rank := 0
	if e.wiredOnly(w) {
		rank += 4
	}
	if e.insideElement(w.Target) {
		rank += 2
	}
	if !e.Any(w.Val, value.RootClient) && !e.Any(w.Key, value.RootClient) {
		rank++
	}
	return rank
}

// sortWrites sorts the writes to s by rank, then position.
func (e *engine) sortWrites(s *store) {
	type ranked struct {
		summary.Effect
		rank int
	}
	writes := make([]ranked, len(s.writes))
	for i, w := range s.writes {
		writes[i] = ranked{w, e.rank(w)}
	}
	slices.SortStableFunc(writes, func(a, b ranked) int {
		return cmp.Or(cmp.Compare(a.rank, b.rank), e.order.Compare(a.Pos, b.Pos))
	})
	for i, w := range writes {
		s.writes[i] = w.Effect
	}
}

// shownSources returns the source of the first write, which is shown, and that or, if it
// has none, the one that tells most of all.
func (e *engine) shownSources(s *store) (first, best value.Source) {
	first = e.sourceOf(s.writes[:1])
	if first.Text != "" {
		return first, first
	}
	return first, e.sourceOf(s.writes)
}

// sourceOf is where the client data of some writes enters that tells most: a call or
// a field rather than a parameter, a long name rather than a short one, and of several
// the one that stands in the file of the write: what else had a part in it, as the method
// of the request had in whether there was an error, mostly stands elsewhere.
func (e *engine) sourceOf(writes []summary.Effect) value.Source {
	var best value.Source
	most := 0
	for _, w := range writes {
		for _, it := range slices.Concat(w.Val, w.Key) {
			d := e.Locs[it.Loc()]
			if d.Kind != value.RootClient {
				continue
			}
			src := e.Sources[d.Key]
			told := 2 * tells(src)
			if sameFile(src.Posn, e.posn(w.Pos)) {
				told++
			}
			if told > most {
				best, most = src, told
			}
		}
	}
	return best
}
