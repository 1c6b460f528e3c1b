package engine

import (
	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/value"
)

// Objects that a function makes and hands to something that runs later, a goroutine
// or a handler, outlive requests if the function runs before any: the room that a
// constructor starts. If it runs for a client, so may the object: a connection to
// another server whose handshake is done by a goroutine. Only the frame in which a
// summary ends knows. Until then the root of such an object is value.RootMade.

// beforeClients is sum in a frame of what runs before any request.
func (e *engine) beforeClients(sum *summary.Summary) *summary.Summary {
	return e.rerooted(sum, func(s value.Set) value.Set {
		return e.mapMade(s, func(l value.Loc) (value.Loc, bool) {
			d := e.Locs[l]
			return e.Loc(value.RootLong, d.Key, d.Path), true
		})
	})
}

// forClient is sum in a frame of what runs on behalf of a client. Objects that are
// made there and kept are known by where they are kept.
func (e *engine) forClient(sum *summary.Summary) *summary.Summary {
	return e.rerooted(sum, func(s value.Set) value.Set {
		return e.mapMade(s, func(value.Loc) (value.Loc, bool) { return 0, false })
	})
}

// mapMade replaces the locations of s whose root is value.RootMade by what to says, or
// drops them.
func (e *engine) mapMade(s value.Set, to func(value.Loc) (value.Loc, bool)) value.Set {
	if !e.Any(s, value.RootMade) {
		return s
	}
	out := value.Keep(s, func(it value.Item) bool { return e.Locs[it.Loc()].Kind != value.RootMade })
	for _, it := range s {
		if e.Locs[it.Loc()].Kind != value.RootMade {
			continue
		}
		l, ok := to(it.Loc())
		switch {
		case ok && it.IsRef():
			out = e.Union(out, value.Set{value.Ref(l)})
		case ok:
			out = e.Union(out, value.Set{value.Derived(l)})
		}
	}
	return out
}

// rerooted is sum with all its sets replaced. What has no target is left out.
func (e *engine) rerooted(sum *summary.Summary, replace func(value.Set) value.Set) *summary.Summary {
	part := *sum
	part.Effects, part.Opens = nil, nil
	for _, w := range sum.Effects {
		target := replace(value.Set{value.Ref(w.Target)})
		if len(target) == 0 {
			continue
		}
		w.Target = target[0].Loc()
		w.Key, w.Val, w.Dir, w.From = replace(w.Key), replace(w.Val), replace(w.Dir), replace(w.From)
		part.Effects = append(part.Effects, w)
	}
	for _, o := range sum.Opens {
		recv := replace(value.Set{value.Ref(o.Recv)})
		if len(recv) == 0 {
			continue
		}
		o.Recv = recv[0].Loc()
		args := make([]value.Set, len(o.Args))
		for i, a := range o.Args {
			args[i] = replace(a)
		}
		o.Args = args
		part.Opens = append(part.Opens, o)
	}
	return &part
}
