package engine

import (
	"strings"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/value"
)

// summary returns what the function does so far, in terms that its callers
// understand.
func (f *function) summary() *summary.Summary {
	s := &summary.Summary{Key: f.key, Params: len(f.fn.Params)}
	_, s.Handler = f.handlerArgs(f.fn)
	f.tries = map[calledLookup]attempts{}
	f.noteRefills()
	f.noteReloads()
	f.noteRefreshes()
	f.noteOpenRefills()
	s.Steady = f.isSteady()
	f.notePure()
	f.noteFiles()
	settled := f.settledFiles()

	returned := f.exportResults(s)
	type readKey struct {
		effectKey // without via
		round     bool
	}
	reads := map[readKey]int{}
	for _, k := range f.order {
		e := f.effects[k]
		if f.Locs[e.Target].Kind == value.RootAlloc {
			continue // attributed here, see roots.go
		}
		if settled[k] {
			continue
		}
		flat := f.flatEffect(e)
		flat.Round = flat.Round || f.inRound(e.Via, e.When)
		if k.via != nil {
			k.via = nil
			read := readKey{k, flat.Round}
			if i, ok := reads[read]; ok {
				s.Effects[i].Key, s.Effects[i].Whole = f.Union(s.Effects[i].Key, flat.Key), s.Effects[i].Whole || flat.Whole
				continue
			}
			reads[read] = len(s.Effects)
		}
		s.Effects = append(s.Effects, flat)
	}
	for _, k := range f.openOrd {
		if o := f.opens[k]; f.Locs[o.Recv].Kind != value.RootAlloc {
			s.Opens = append(s.Opens, f.flatOpen(o, returned))
		}
	}
	return s
}

// flatEffect is e without allocations of this function, which mean nothing to
// its callers.
func (f *function) flatEffect(e *summary.Effect) summary.Effect {
	out := *e
	if e.Kind.OfFile() {
		out.Dir = f.flatPath(e.Dir, e.When)
	}
	out.Key, out.Val = f.flatLater(e.Key, e.When), f.flatLater(e.Val, e.When)
	out.Calls = nil
	out.Pure, out.From = f.flatFrom(e)
	return out
}

// flatLater flattens a set of something that happens at w. Later than the call,
// a field of an object that the function made may hold what others put there,
// so its name stays.
func (f *function) flatLater(s value.Set, w summary.When) value.Set {
	out := f.atThatTime(f.flatten(s), w)
	if w == summary.InCall || !f.hasAlloc(s) {
		return out
	}
	for _, it := range s {
		if d := f.Locs[it.Loc()]; d.Kind == value.RootAlloc && d.Path != 0 {
			if l, ok := f.outlives(it.Loc()); ok {
				out = f.Union(out, value.Set{value.Derived(f.Outside(l))})
			}
		}
	}
	return out
}

// atThatTime drops from a set what says nothing when the effect happens for a
// later client: what the function was given before the first request is nobody's,
// unless it is a channel on which clients' data comes later. A goroutine has what
// it was given when it was started, which may have been a client's.
func (f *function) atThatTime(s value.Set, w summary.When) value.Set {
	if w != summary.Served {
		return s
	}
	return value.Keep(s, func(it value.Item) bool {
		d := f.Locs[it.Loc()]
		return d.Kind != value.RootParam && d.Kind != value.RootFree || it.IsRef() || f.throughChannel(d)
	})
}

// throughChannel reports whether a location of this function is, or lies in, a
// channel.
func (f *function) throughChannel(d value.Location) bool {
	for _, h := range f.Hops(d.Path) {
		if h.Kind == value.HopField && strings.Contains(f.decls[f.Strs[h.Name]].typ, "chan ") {
			return true
		}
	}
	if d.Kind == value.RootParam && int(d.Key) < len(f.fn.Params) {
		return program.IsChannel(f.fn.Params[d.Key].Type())
	}
	if d.Kind == value.RootFree && int(d.Key) < len(f.fn.FreeVars) {
		return program.IsChannel(program.Deref(f.fn.FreeVars[d.Key].Type()))
	}
	return true
}

func (f *function) flatOpen(o *summary.Open, returned *resultSites) summary.Open {
	out := *o
	out.Args = make([]value.Set, len(o.Args))
	for i, a := range o.Args {
		out.Args[i] = f.Union(f.Union(f.flatLater(a, o.When), f.loopLocals(a)), f.Union(returned.returned(a), f.lastingObjects(a, o.When)))
	}
	return out
}

// loopLocals names the allocations in s that are locals of a goroutine's loop:
// what is called from the loop may write them.
func (f *function) loopLocals(s value.Set) value.Set {
	var out value.Set
	for _, it := range s {
		d := f.Locs[it.Loc()]
		if d.Kind != value.RootAlloc || !it.IsRef() || !f.blocks || f.sites[d.Key].InLoop {
			continue
		}
		if name := f.siteName(d.Key); name != "" && !f.batches[name] {
			id := f.Str(f.localIdentity(name))
			f.declareSite(f.Strs[id], d.Key, name)
			out = f.Union(out, value.Set{value.Ref(f.Loc(value.RootLocal, id, d.Path))})
		}
	}
	return out
}
