package engine

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
			returned = e.returnedStores()
		}
		if !v.presented[id] || !returned[id] {
			delete(stores, id)
		}
	}
}

// returnedStores are those of which functions of the program return something.
func (e *engine) returnedStores() map[string]bool {
	out := map[string]bool{}
	note := func(l loc) {
		for _, h := range e.hops(e.locs[l].path) {
			if h.kind == hopField {
				out[e.strs[h.name]] = true
			}
		}
		if d := e.locs[l]; d.kind == rootGlobal {
			out[e.strs[d.key]] = true
		}
	}
	for _, sums := range []map[string]*summary{e.summaries, e.below.summaries} {
		for _, s := range sums {
			for _, r := range s.results {
				for _, it := range r {
					note(it.loc())
				}
			}
		}
	}
	return out
}
