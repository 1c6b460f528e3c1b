package engine

import "slices"

// What calls return to those who make them for clients.
//
// Where the callees of a call were not known, its result has the way there for a name,
// and of a method called on it only the type of the object is known. If a client makes
// the call, what the callees make is made for the client and gone with the request,
// unless they keep it. What they find where it is kept they return under that name.

// selfOf is the receiver of a method of the dynamic type dyn for an open call through
// recv: what a call on the way returned, or else an object of the type that outlives
// requests. It is a choice if configuration chooses among the callees of that call.
func (f *function) selfOf(c *contents, recv loc, dyn int32) (self set, choice bool) {
	long := set{ref(f.loc(rootLong, dyn, 0))}
	if f.key != servingKey || !f.hasCall(f.locs[recv].path) {
		return long, false
	}
	returned, choice := f.returnedBy(c, recv)
	made := f.ofType(keep(returned, item.isRef), f.strs[dyn])
	unclear := func(it item) bool {
		d := f.locs[it.loc()]
		return f.hasCall(d.path) || d.kind == rootAlloc && f.sites[d.key].kept
	}
	if !f.any(made, rootAlloc) || slices.ContainsFunc(made, unclear) {
		return long, false
	}
	return made, choice
}

// returnedBy returns what l names, with the results of the calls on the way; nothing if
// the frame does not make one of them. It says whether one has several callees.
func (f *function) returnedBy(c *contents, l loc) (out set, choice bool) {
	d := f.locs[l]
	at := f.loc(d.kind, d.key, 0)
	now := set{ref(at)}
	for _, h := range f.hops(d.path) {
		switch {
		case h.kind != hopCall:
			now = f.step(f.load(now), h)
		case f.makesCall(at, h.name):
			callees := keep(f.whatIn(c, at), func(it item) bool { return f.locs[it.loc()].kind == rootDyn })
			choice = choice || len(callees) > 1
			now = f.resultsFrom(callees, f.load(now), h)
		default:
			return nil, false
		}
		at = f.at(at, h)
	}
	return f.withoutDyn(f.load(now)), choice
}

// makesCall reports whether the frame has an open call of the method.
func (f *function) makesCall(recv loc, method int32) bool {
	return slices.ContainsFunc(f.openOrd, func(k openKey) bool { return k.recv == recv && k.method == method })
}

// resultsFrom is what the method that h names returns, called on the objects behind
// each of the types among callees.
func (f *function) resultsFrom(callees, objects set, h hop) set {
	var out set
	for _, it := range callees {
		d := f.locs[it.loc()]
		m := f.methodOf(f.strs[d.key], f.strs[h.name])
		if m == nil {
			continue
		}
		self := f.receiver(m, objects, d.key)
		b := f.bind(callAt{}, m.sum, []set{self}, nil)
		for _, r := range m.sum.results {
			out = f.union(out, f.substSet(r, b))
		}
	}
	return out
}
