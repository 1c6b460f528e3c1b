package engine

import (
	"cmp"
	"slices"
	"strings"

	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/value"
)

// emitAll records e for every target that s names as a reference. What chose
// among the targets, the derived part of s, chose what is written: the counter
// of a client is about the client, whatever number it gets.
func (f *function) emitAll(e summary.Effect, targets value.Set) {
	if e.Kind != summary.Fill {
		for _, it := range targets {
			if !it.IsRef() && (e.Kind != summary.Send || f.Locs[it.Loc()].Kind != value.RootMinted) { // see channel
				e.Key, e.Whole = f.Union(e.Key, value.Set{it}), false
			}
		}
	}
	for _, it := range targets {
		if it.IsRef() {
			e.Target = it.Loc()
			f.emit(e)
		}
	}
}

// emit records one effect, or applies it where its target is memory of this
// function that nobody else can see yet.
func (f *function) emit(e summary.Effect) {
	d := f.Locs[e.Target]
	switch d.Kind {
	case value.RootClient, value.RootMinted, value.RootClock, value.RootLoaded, value.RootTemp, value.RootText, value.RootFunc, value.RootDyn:
		return
	case value.RootAlloc:
		f.emitLocal(e, d)
		return
	}
	if e.Kind <= summary.Send && e.Orig == 0 && f.generatedAt(e.Pos) {
		e.Kind = summary.Fill
	}
	switch e.Kind {
	case summary.Assign, summary.Update, summary.Send, summary.FileWrite:
	case summary.Fill, summary.Pour:
		if d.Kind != value.RootParam && d.Kind != value.RootFree {
			return // an unknown effect is no effect
		}
	default:
		e.Val = nil
	}
	f.record(e)
}

func (f *function) emitLocal(e summary.Effect, d value.Location) {
	kept := e
	if e.When == summary.Served && e.Kind != summary.Send {
		// What clients will have written is no business of the code that makes
		// their handlers; what they send reaches its goroutines.
		e.Key, e.Val = f.withoutClients(e.Key), f.withoutClients(e.Val)
	}
	switch e.Kind {
	case summary.Pour:
		f.pourInto(value.Ref(e.Target), e.Val)
		return
	case summary.Assign, summary.Fill:
		if e.Copied {
			f.holdIn(f.copies, e.Target, e.Val)
		} else {
			f.hold(e.Target, e.Val)
		}
	case summary.Update, summary.Send:
		elem := f.At(e.Target, value.ElemHop())
		f.hold(elem, e.Val)
		f.hold(elem, f.Weaken(e.Key))
	}
	if e.When != summary.InCall {
		f.record(kept)
		return
	}
	// The local of a function that loops over a channel lives as long as the loop.
	if f.blocks && e.Kind != summary.Fill && !f.sites[d.Key].InLoop && f.cur != nil && f.loops[f.cur.Block()] {
		if name := f.siteName(d.Key); name != "" && !f.batches[name] {
			id := f.Str(f.localIdentity(name))
			f.declareSite(f.Strs[id], d.Key, name)
			e.Target = f.Loc(value.RootLocal, id, d.Path)
			f.record(e)
		}
	}
}

// record adds e to the effects of the function.
func (f *function) record(e summary.Effect) {
	f.spelt += 1 + len(e.Key) + len(e.Val) + len(e.From)
	e.Key, e.Val = f.telling(e.Key), f.telling(e.Val)
	k := effectKey{e.Kind, e.When, e.Target, e.Pos, e.Orig, nil}
	if e.Kind == summary.Read || e.Kind == summary.Probe || e.Kind == summary.Remove {
		k.pos, k.orig, k.via = 0, 0, f.cur // one is as good as another: keep the first, and what tells them apart of all
	}
	old := f.effects[k]
	if old == nil {
		e.Via = f.cur
		f.effects[k] = &e
		f.order = append(f.order, k)
		f.countFar(e.Target)
		f.changed = true
		return
	}
	if f.less(e, *old) && k.pos == 0 {
		old.Pos, old.Orig = e.Pos, e.Orig
	}
	for _, c := range e.Calls {
		old.Calls = append(slices.DeleteFunc(old.Calls, func(b summary.ByCallee) bool { return b.Via == c.Via && sameCallee(b.Effect, c.Effect) }), c)
	}
	old.Pure, old.From = old.Pure && e.Pure, f.Union(old.From, e.From)
	key, dir, val := f.Union(old.Key, e.Key), f.Union(old.Dir, e.Dir), f.Union(old.Val, e.Val)
	if len(key) != len(old.Key) || len(dir) != len(old.Dir) || len(val) != len(old.Val) || e.Choice && !old.Choice || e.Whole && !old.Whole {
		f.changed = true
	}
	old.Key, old.Dir, old.Val, old.Choice = key, dir, val, old.Choice || e.Choice
	old.Whole, old.Apart, old.Round = old.Whole || e.Whole, old.Apart || e.Apart, old.Round && e.Round
}

// sameCallee reports whether two effects are one, in two states of one summary.
func sameCallee(a, b *summary.Effect) bool {
	return a.Kind == b.Kind && a.When == b.When && a.Target == b.Target && a.Pos == b.Pos && a.Orig == b.Orig
}

func (e *engine) less(a, b summary.Effect) bool {
	return cmp.Or(e.order.Compare(a.Pos, b.Pos), cmp.Compare(e.Strs[a.Orig], e.Strs[b.Orig])) < 0
}

// withoutClients leaves out of s what was a client's or made for one.
func (f *function) withoutClients(s value.Set) value.Set {
	return value.Keep(s, func(it value.Item) bool { return !f.Locs[it.Loc()].Kind.Data() })
}

// telling leaves out of s what no reader of an effect asks for: that something
// derives from a variable that outlives requests tells nothing of a client,
// unless the variable is a channel, or used like one.
func (f *function) telling(s value.Set) value.Set {
	return value.Keep(s, func(it value.Item) bool {
		if it.IsRef() {
			return true
		}
		d := f.Locs[it.Loc()]
		switch d.Kind {
		case value.RootGlobal, value.RootLong, value.RootMade, value.RootLocal:
			return f.isChannelStore(it.Loc()) || f.isTaken(it.Loc())
		case value.RootText:
			return false
		}
		return true
	})
}

// isChannelStore reports whether what l names is a channel, or holds some.
func (e *engine) isChannelStore(l value.Loc) bool {
	is, ok := e.channels[l]
	if !ok {
		id, _, known := e.identity(l)
		is = !known || e.brought[id] || strings.Contains(e.declOf(id).typ, "chan ")
		e.channels[l] = is
	}
	return is
}
