package engine

import (
	"strings"

	"github.com/statevet/statevet/analyzer/program"
)

// summary returns what the function does so far, in terms that its callers
// understand.
func (f *function) summary() *summary {
	s := &summary{key: f.key, params: len(f.fn.Params)}
	_, s.handler = f.handlerArgs(f.fn)
	f.tries = map[calledLookup]attempts{}
	f.noteRefills()
	f.noteReloads()
	f.noteRefreshes()
	f.noteOpenRefills()
	s.steady = f.isSteady()
	f.notePure()
	f.noteFiles()
	settled := f.settledFiles()

	returned := f.exportResults(s)
	reads := map[effectKey]int{} // by key without via
	for _, k := range f.order {
		e := f.effects[k]
		if f.locs[e.target].kind == rootAlloc {
			continue // attributed here, see roots.go
		}
		if settled[k] {
			continue
		}
		flat := f.flatEffect(e)
		flat.round = flat.round || f.accepting && e.via != nil && f.loops[e.via.Block()] && e.when <= started
		if k.via != nil {
			k.via = nil
			if i, ok := reads[k]; ok {
				s.effects[i].key = f.union(s.effects[i].key, flat.key)
				continue
			}
			reads[k] = len(s.effects)
		}
		s.effects = append(s.effects, flat)
	}
	for _, k := range f.openOrd {
		if o := f.opens[k]; f.locs[o.recv].kind != rootAlloc {
			s.opens = append(s.opens, f.flatOpen(o, returned))
		}
	}
	return s
}

// flatEffect is e without allocations of this function, which mean nothing to
// its callers.
func (f *function) flatEffect(e *effect) effect {
	out := *e
	if e.kind.ofFile() {
		out.dir = f.flatPath(e.dir, e.when)
	}
	out.key, out.val = f.flatLater(e.key, e.when), f.flatLater(e.val, e.when)
	out.calls = nil
	out.pure, out.from = f.flatFrom(e)
	return out
}

// flatLater flattens a set of something that happens at w. Later than the call,
// a field of an object that the function made may hold what others put there,
// so its name stays.
func (f *function) flatLater(s set, w when) set {
	out := f.atThatTime(f.flatten(s), w)
	if w == inCall || !f.hasAlloc(s) {
		return out
	}
	for _, it := range s {
		if d := f.locs[it.loc()]; d.kind == rootAlloc && d.path != 0 {
			if l, ok := f.outlives(it.loc()); ok {
				out = f.union(out, set{derived(f.outside(l))})
			}
		}
	}
	return out
}

// atThatTime drops from a set what says nothing when the effect happens for a
// later client: what the function was given before the first request is nobody's,
// unless it is a channel on which clients' data comes later. A goroutine has what
// it was given when it was started, which may have been a client's.
func (f *function) atThatTime(s set, w when) set {
	if w != served {
		return s
	}
	return keep(s, func(it item) bool {
		d := f.locs[it.loc()]
		return d.kind != rootParam && d.kind != rootFree || it.isRef() || f.throughChannel(d)
	})
}

// throughChannel reports whether a location of this function is, or lies in, a
// channel.
func (f *function) throughChannel(d locData) bool {
	for _, h := range f.hops(d.path) {
		if h.kind == hopField && strings.Contains(f.decls[f.strs[h.name]].typ, "chan ") {
			return true
		}
	}
	if d.kind == rootParam && int(d.key) < len(f.fn.Params) {
		return program.IsChannel(f.fn.Params[d.key].Type())
	}
	if d.kind == rootFree && int(d.key) < len(f.fn.FreeVars) {
		return program.IsChannel(program.Deref(f.fn.FreeVars[d.key].Type()))
	}
	return true
}

func (f *function) flatOpen(o *open, returned *resultSites) open {
	out := *o
	out.args = make([]set, len(o.args))
	for i, a := range o.args {
		out.args[i] = f.union(f.union(f.flatLater(a, o.when), f.loopLocals(a)), f.union(returned.returned(a), f.lastingObjects(a, o.when)))
	}
	return out
}

// loopLocals names the allocations in s that are locals of a goroutine's loop:
// what is called from the loop may write them.
func (f *function) loopLocals(s set) set {
	var out set
	for _, it := range s {
		d := f.locs[it.loc()]
		if d.kind != rootAlloc || !it.isRef() || !f.blocks || f.sites[d.key].inLoop {
			continue
		}
		if name := f.siteName(d.key); name != "" && !f.batches[name] {
			id := f.str(f.localIdentity(name))
			f.declareSite(f.strs[id], d.key, name)
			out = f.union(out, set{ref(f.loc(rootLocal, id, d.path))})
		}
	}
	return out
}
