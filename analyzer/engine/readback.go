package engine

import (
	"maps"
	"slices"

	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/value"
)

// The name of a package says that it keeps a log, and a log is kept for operators. A
// stream that clients follow is none, whatever its package is called: somebody asks for
// one by its key and is given what was written under it.

// dropLogs leaves out the stores of packages for logging that no request reads back:
// looks up by what its client presents, with a function that returns what it found.
func (e *engine) dropLogs(v *verdicts, stores map[string]*store) {
	var returned map[string]bool
	for id := range stores {
		if !e.isLog(id) {
			continue
		}
		if returned == nil {
			returned = e.returnedStores(slices.Collect(maps.Values(e.summaries)))
		}
		if !v.presented[id] || !returned[id] {
			delete(stores, id)
		}
	}
}

// returnedStores are those stores of logs of which one of the functions, or one of
// packages below, returns something.
func (e *engine) returnedStores(sums []*summary.Summary) map[string]bool {
	out := maps.Clone(e.below.returned)
	note := func(key int32) {
		if id := e.Strs[key]; e.isLog(id) {
			out[id] = true
		}
	}
	for _, s := range sums {
		for _, r := range s.Results {
			for _, it := range r {
				d := e.Locs[it.Loc()]
				for _, h := range e.Hops(d.Path) {
					if h.Kind == value.HopField {
						note(h.Name)
					}
				}
				if d.Kind == value.RootGlobal {
					note(d.Key)
				}
			}
		}
	}
	return out
}
