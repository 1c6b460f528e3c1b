package engine

// What calls return that is new memory has no name in the terms of a caller that does
// not know the callee: only the way on from there does, to what the callee put into it. A
// bucket that a store makes for each request leads to the store.

// walk follows hops from base, through calls of what is known.
func (f *function) walk(base set, hops []hop) set {
	var left set
	inside := false // a struct that is part of another is no pointer to follow
	for n, h := range hops {
		if !inside {
			base = f.load(base)
		}
		inside = f.isStruct(h)
		if h.kind == hopCall {
			left = f.union(left, f.beyond(base, h, hops[n+1:]))
			base = f.union(f.calls(base, h), f.afterCall(base, h))
		} else {
			base = f.step(base, h)
		}
	}
	return f.union(base, left)
}

// beyond follows rest from the new memory that calling the values of base returns, to
// what it was given, and no further into that memory itself.
func (f *function) beyond(base set, h hop, rest []hop) set {
	var out set
	if len(rest) == 0 || f.strs[h.name] == "" {
		return nil
	}
	objects := f.withoutDyn(base)
	for _, it := range base {
		d := f.locs[it.loc()]
		if d.kind != rootDyn {
			continue
		}
		m := f.methodOf(f.strs[d.key], f.strs[h.name])
		if m == nil || f.calling[m.sum] {
			continue
		}
		self := f.receiver(m, objects, d.key)
		f.calling[m.sum] = true
		b := &binding{args: []set{self}, memo: map[item]set{}}
		for _, r := range m.sum.results {
			for _, it := range r {
				if it.isRef() && f.locs[it.loc()].kind == rootAlloc {
					out = f.union(out, f.leave(m.sum, it.loc(), rest, b))
				}
			}
		}
		delete(f.calling, m.sum)
	}
	return out
}

// leave follows hops from memory of sum to where they leave it.
func (f *function) leave(sum *summary, l loc, hops []hop, b *binding) set {
	var out set
	for n, h := range hops {
		if h.kind == hopCall {
			break
		}
		l = f.at(l, h)
		for _, in := range sum.heap {
			if in.at == l {
				out = f.union(out, f.walk(f.substSet(f.withoutAllocs(f.union(in.val, in.copied)), b), hops[n+1:]))
			}
		}
	}
	return out
}
