package engine

import (
	"cmp"
	"slices"
	"strings"
)

// emitAll records e for every target that s names as a reference. What chose
// among the targets, the derived part of s, chose what is written: the counter
// of a client is about the client, whatever number it gets.
func (f *function) emitAll(e effect, targets set) {
	if e.kind != fill {
		for _, it := range targets {
			if !it.isRef() && (e.kind != send || f.locs[it.loc()].kind != rootMinted) { // see channel
				e.key = f.union(e.key, set{it})
			}
		}
	}
	for _, it := range targets {
		if it.isRef() {
			e.target = it.loc()
			f.emit(e)
		}
	}
}

// emit records one effect, or applies it where its target is memory of this
// function that nobody else can see yet.
func (f *function) emit(e effect) {
	d := f.locs[e.target]
	switch d.kind {
	case rootClient, rootMinted, rootClock, rootLoaded, rootTemp, rootText, rootFunc, rootDyn:
		return
	case rootAlloc:
		f.emitLocal(e, d)
		return
	}
	if e.kind <= send && e.orig == 0 && f.generatedAt(e.pos) {
		e.kind = fill
	}
	switch e.kind {
	case assign, update, send, fileWrite:
	case fill, pour:
		if d.kind != rootParam && d.kind != rootFree {
			return // an unknown effect is no effect
		}
	default:
		e.val = nil
	}
	f.record(e)
}

func (f *function) emitLocal(e effect, d locData) {
	kept := e
	if e.when == served && e.kind != send {
		// What clients will have written is no business of the code that makes
		// their handlers; what they send reaches its goroutines.
		e.key, e.val = f.withoutClients(e.key), f.withoutClients(e.val)
	}
	switch e.kind {
	case pour:
		f.pourInto(ref(e.target), e.val)
		return
	case assign, fill:
		if e.copied {
			f.holdIn(f.copies, e.target, e.val)
		} else {
			f.hold(e.target, e.val)
		}
	case update, send:
		elem := f.at(e.target, elemHop)
		f.hold(elem, e.val)
		f.hold(elem, f.weaken(e.key))
	}
	if e.when != inCall {
		f.record(kept)
		return
	}
	// The local of a function that loops over a channel lives as long as the loop.
	if f.blocks && e.kind != fill && !f.sites[d.key].inLoop && f.cur != nil && f.loops[f.cur.Block()] {
		if name := f.siteName(d.key); name != "" && !f.batches[name] {
			id := f.str(f.localIdentity(name))
			f.declareSite(f.strs[id], d.key, name)
			e.target = f.loc(rootLocal, id, d.path)
			f.record(e)
		}
	}
}

// record adds e to the effects of the function.
func (f *function) record(e effect) {
	f.spelt += 1 + len(e.key) + len(e.val) + len(e.from)
	e.key, e.val = f.telling(e.key), f.telling(e.val)
	k := effectKey{e.kind, e.when, e.target, e.pos, e.orig, nil}
	if e.kind == read || e.kind == probe || e.kind == remove {
		k.pos, k.orig, k.via = 0, 0, f.cur // one is as good as another: keep the first
	}
	old := f.effects[k]
	if old == nil {
		e.via = f.cur
		f.effects[k] = &e
		f.order = append(f.order, k)
		f.countFar(e.target)
		f.changed = true
		return
	}
	if f.less(e, *old) && k.pos == 0 {
		old.pos, old.orig = e.pos, e.orig
	}
	for _, c := range e.calls {
		old.calls = append(slices.DeleteFunc(old.calls, func(b byCallee) bool { return b.via == c.via && sameCallee(b.effect, c.effect) }), c)
	}
	old.pure, old.from = old.pure && e.pure, f.union(old.from, e.from)
	key, dir, val := f.union(old.key, e.key), f.union(old.dir, e.dir), f.union(old.val, e.val)
	if len(key) != len(old.key) || len(dir) != len(old.dir) || len(val) != len(old.val) || e.choice && !old.choice {
		f.changed = true
	}
	old.key, old.dir, old.val, old.choice, old.apart, old.round = key, dir, val, old.choice || e.choice, old.apart || e.apart, old.round && e.round
}

// sameCallee reports whether two effects are one, in two states of one summary.
func sameCallee(a, b *effect) bool {
	return a.kind == b.kind && a.when == b.when && a.target == b.target && a.pos == b.pos && a.orig == b.orig
}

func (e *engine) less(a, b effect) bool {
	return cmp.Or(e.order.Compare(a.pos, b.pos), cmp.Compare(e.strs[a.orig], e.strs[b.orig])) < 0
}

// withoutClients leaves out of s what was a client's or made for one.
func (f *function) withoutClients(s set) set {
	return keep(s, func(it item) bool { return !f.locs[it.loc()].kind.data() })
}

// telling leaves out of s what no reader of an effect asks for: that something
// derives from a variable that outlives requests tells nothing of a client,
// unless the variable is a channel, or used like one.
func (f *function) telling(s set) set {
	return keep(s, func(it item) bool {
		if it.isRef() {
			return true
		}
		d := f.locs[it.loc()]
		switch d.kind {
		case rootGlobal, rootLong, rootMade, rootLocal:
			return f.isChannelStore(it.loc()) || f.isTaken(it.loc())
		case rootText:
			return false
		}
		return true
	})
}

// isChannelStore reports whether what l names is a channel, or holds some.
func (e *engine) isChannelStore(l loc) bool {
	is, ok := e.channels[l]
	if !ok {
		id, _, known := e.identity(l)
		is = !known || e.brought[id] || strings.Contains(e.declOf(id).typ, "chan ")
		e.channels[l] = is
	}
	return is
}
