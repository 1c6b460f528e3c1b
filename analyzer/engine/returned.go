package engine

import (
	"slices"

	"github.com/statevet/statevet/analyzer/value"
)

// What calls return to those who make them for clients.
//
// Where the callees of a call were not known, its result has the way there for a name,
// and of a method called on it only the type of the object is known. If a client makes
// the call, what the callees make is made for the client and gone with the request,
// unless they keep it. What they find where it is kept they return under that name.

// selfOf is the receiver of a method of the dynamic type dyn for an open call through
// recv: what a call on the way returned, or else an object of the type that outlives
// requests. It is a choice if configuration chooses among the callees of that call.
func (f *function) selfOf(c *contents, recv value.Loc, dyn int32) (self value.Set, choice bool) {
	long := value.Set{value.Ref(f.Loc(value.RootLong, dyn, 0))}
	if f.key != servingKey || !f.HasCall(f.Locs[recv].Path) {
		return long, false
	}
	returned, choice := f.returnedBy(c, recv)
	made := f.ofType(value.Keep(returned, value.Item.IsRef), f.Strs[dyn])
	unclear := func(it value.Item) bool {
		d := f.Locs[it.Loc()]
		return f.HasCall(d.Path) || d.Kind == value.RootAlloc && f.sites[d.Key].Kept
	}
	if !f.Any(made, value.RootAlloc) || slices.ContainsFunc(made, unclear) {
		return long, false
	}
	return made, choice
}

// returnedBy returns what l names, with the results of the calls on the way; nothing if
// the frame does not make one of them. It says whether one has several callees.
func (f *function) returnedBy(c *contents, l value.Loc) (out value.Set, choice bool) {
	d := f.Locs[l]
	at := f.Loc(d.Kind, d.Key, 0)
	now := value.Set{value.Ref(at)}
	for _, h := range f.Hops(d.Path) {
		switch {
		case h.Kind != value.HopCall:
			now = f.step(f.load(now), h)
		case f.makesCall(at, h.Name):
			callees := value.Keep(f.whatIn(c, at), func(it value.Item) bool { return f.Locs[it.Loc()].Kind == value.RootDyn })
			choice = choice || len(callees) > 1
			now = f.resultsFrom(callees, f.load(now), h)
		default:
			return nil, false
		}
		at = f.At(at, h)
	}
	return f.withoutDyn(f.load(now)), choice
}

// makesCall reports whether the frame has an open call of the method.
func (f *function) makesCall(recv value.Loc, method int32) bool {
	return slices.ContainsFunc(f.openOrd, func(k openKey) bool { return k.recv == recv && k.method == method })
}

// resultsFrom is what the method that h names returns, called on the objects behind
// each of the types among callees.
func (f *function) resultsFrom(callees, objects value.Set, h value.Hop) value.Set {
	var out value.Set
	for _, it := range callees {
		d := f.Locs[it.Loc()]
		m := f.methodOf(f.Strs[d.Key], f.Strs[h.Name])
		if m == nil {
			continue
		}
		self := f.receiver(m, objects, d.Key)
		b := f.bind(callAt{}, m.sum, []value.Set{self}, nil)
		for _, r := range m.sum.Results {
			out = f.Union(out, f.substSet(r, b))
		}
	}
	return out
}
