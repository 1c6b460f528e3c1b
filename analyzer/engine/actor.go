package engine

import (
	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/value"
)

// Actors.
//
// A goroutine that runs what handlers send it, as functions or as values with a
// method, works on behalf of whoever sent them. Which ones travel on a channel is
// in the contents of the channel. What they bring is the client's: through the
// variables that a function captured in a handler, and through the fields of a
// value that came out of the channel.

// carries notes that a variable of a handler, captured by a function that may run
// elsewhere, brings what the handler put there.
func (f *function) carries(fn, declared *ssa.Function, i int) {
	for p := declared; p != nil; p = p.Parent() {
		if f.isServing(p) {
			f.brought[f.capturedIdentity(fn, fn.FreeVars[i].Name())] = true
			return
		}
	}
}

// later names, among the places that a call looks for its callees, memory of this
// function: what runs later than the call that starts it finds what others put
// there.
func (f *function) later(at callAt, recv value.Set) value.Set {
	if at.when == summary.InCall || f.fn == nil || f.within[f.fn] {
		return nil
	}
	var out value.Set
	for _, it := range recv {
		d := f.Locs[it.Loc()]
		if d.Kind != value.RootAlloc || d.Path == 0 || !it.IsRef() || f.sites[d.Key].InLoop {
			continue
		}
		if l, ok := f.outlives(it.Loc()); ok {
			long := f.Locs[l]
			out = f.Union(out, value.Set{value.Ref(f.Loc(value.RootMade, long.Key, long.Path))})
		}
	}
	return out
}

// lastingObjects names the memory of this function in an argument of a call that
// happens at w, if objects of it outlive requests.
func (f *function) lastingObjects(a value.Set, w summary.When) value.Set {
	if w == summary.InCall || f.within[f.fn] {
		return nil
	}
	var out value.Set
	for _, it := range a {
		d := f.Locs[it.Loc()]
		if d.Kind != value.RootAlloc || !it.IsRef() || f.sites[d.Key].InLoop || f.sites[d.Key].Typ == 0 {
			continue
		}
		out = f.Union(out, value.Set{value.Ref(f.Loc(value.RootMade, f.sites[d.Key].Typ, d.Path))})
	}
	return out
}

// throughChannelStore reports whether l lies in what a channel carries.
func (e *engine) throughChannelStore(l value.Loc) bool {
	return e.inElement(l) && e.isChannelStore(e.Outside(l))
}
