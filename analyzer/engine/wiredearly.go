package engine

// noteWhen notes that f puts s into the store id, unless f is start-up code.
func (f *function) noteWhen(c *contents, id string, s set) {
	if !f.startup[f.fn] {
		c.noteLate(id, s)
	}
}

// wiredEarly reports whether all objects of the type callee that an open call through
// recv may reach were put there by start-up code of this package. Then all requests
// share them, though no more is known of each than its type: another object of the type
// may be a request's own, but none is where this call looks. What a call returned, or an
// element is, may be another one for each request.
func (f *function) wiredEarly(c *contents, recv loc, callee item) bool {
	if f.hasCall(f.locs[recv].path) || f.inElement(recv) {
		return false
	}
	found := false
	for _, id := range f.reachedBy(c, recv, nil) {
		at := contribution{id, callee}
		if c.late[at] {
			return false
		}
		found = found || c.of[id].has(callee)
	}
	return found
}
