package engine

import (
	"golang.org/x/tools/go/ssa"
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
func (f *function) later(at callAt, recv set) set {
	if at.when == inCall || f.fn == nil || f.within[f.fn] {
		return nil
	}
	var out set
	for _, it := range recv {
		d := f.locs[it.loc()]
		if d.kind != rootAlloc || d.path == 0 || !it.isRef() || f.sites[d.key].inLoop {
			continue
		}
		if l, ok := f.outlives(it.loc()); ok {
			long := f.locs[l]
			out = f.union(out, set{ref(f.loc(rootMade, long.key, long.path))})
		}
	}
	return out
}

// lastingObjects names the memory of this function in an argument of a call that
// happens at w, if objects of it outlive requests.
func (f *function) lastingObjects(a set, w when) set {
	if w == inCall || f.within[f.fn] {
		return nil
	}
	var out set
	for _, it := range a {
		d := f.locs[it.loc()]
		if d.kind != rootAlloc || !it.isRef() || f.sites[d.key].inLoop || f.sites[d.key].typ == 0 {
			continue
		}
		out = f.union(out, set{ref(f.loc(rootMade, f.sites[d.key].typ, d.path))})
	}
	return out
}

// throughChannelStore reports whether l lies in what a channel carries.
func (e *engine) throughChannelStore(l loc) bool {
	return e.inElement(l) && e.isChannelStore(e.outside(l))
}
