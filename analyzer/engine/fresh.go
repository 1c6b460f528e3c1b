package engine

// Objects that a function makes and hands to something that runs later, a goroutine
// or a handler, outlive requests if the function runs before any: the room that a
// constructor starts. If it runs for a client, so may the object: a connection to
// another server whose handshake is done by a goroutine. Only the frame in which a
// summary ends knows. Until then the root of such an object is rootMade.

// beforeClients is sum in a frame of what runs before any request.
func (e *engine) beforeClients(sum *summary) *summary {
	return e.rerooted(sum, func(s set) set {
		return e.mapMade(s, func(l loc) (loc, bool) {
			d := e.locs[l]
			return e.loc(rootLong, d.key, d.path), true
		})
	})
}

// forClient is sum in a frame of what runs on behalf of a client. Objects that are
// made there and kept are known by where they are kept.
func (e *engine) forClient(sum *summary) *summary {
	return e.rerooted(sum, func(s set) set {
		return e.mapMade(s, func(loc) (loc, bool) { return 0, false })
	})
}

// mapMade replaces the locations of s whose root is rootMade by what to says, or
// drops them.
func (e *engine) mapMade(s set, to func(loc) (loc, bool)) set {
	if !e.any(s, rootMade) {
		return s
	}
	out := keep(s, func(it item) bool { return e.locs[it.loc()].kind != rootMade })
	for _, it := range s {
		if e.locs[it.loc()].kind != rootMade {
			continue
		}
		l, ok := to(it.loc())
		switch {
		case ok && it.isRef():
			out = e.union(out, set{ref(l)})
		case ok:
			out = e.union(out, set{derived(l)})
		}
	}
	return out
}

// rerooted is sum with all its sets replaced. What has no target is left out.
func (e *engine) rerooted(sum *summary, replace func(set) set) *summary {
	part := *sum
	part.effects, part.opens = nil, nil
	for _, w := range sum.effects {
		target := replace(set{ref(w.target)})
		if len(target) == 0 {
			continue
		}
		w.target = target[0].loc()
		w.key, w.val, w.dir, w.from = replace(w.key), replace(w.val), replace(w.dir), replace(w.from)
		part.effects = append(part.effects, w)
	}
	for _, o := range sum.opens {
		recv := replace(set{ref(o.recv)})
		if len(recv) == 0 {
			continue
		}
		o.recv = recv[0].loc()
		args := make([]set, len(o.args))
		for i, a := range o.args {
			args[i] = replace(a)
		}
		o.args = args
		part.opens = append(part.opens, o)
	}
	return &part
}
