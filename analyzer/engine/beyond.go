package engine

import (
	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/value"
)

// What calls return that is new memory has no name in the terms of a caller that does
// not know the callee: only the way on from there does, to what the callee put into it. A
// bucket that a store makes for each request leads to the store.

// walk follows hops from base, through calls of what is known.
func (f *function) walk(base value.Set, hops []value.Hop) value.Set {
	var left value.Set
	inside := false // a struct that is part of another is no pointer to follow
	for n, h := range hops {
		if !inside {
			base = f.load(base)
		}
		inside = f.isStruct(h)
		if h.Kind == value.HopCall {
			left = f.Union(left, f.beyond(base, h, hops[n+1:]))
			base = f.Union(f.calls(base, h), f.afterCall(base, h))
		} else {
			base = f.step(base, h)
		}
	}
	return f.Union(base, left)
}

// beyond follows rest from the new memory that calling the values of base returns, to
// what it was given, and no further into that memory itself.
func (f *function) beyond(base value.Set, h value.Hop, rest []value.Hop) value.Set {
	var out value.Set
	if len(rest) == 0 || f.Strs[h.Name] == "" {
		return nil
	}
	objects := f.withoutDyn(base)
	for _, it := range base {
		d := f.Locs[it.Loc()]
		if d.Kind != value.RootDyn {
			continue
		}
		m := f.methodOf(f.Strs[d.Key], f.Strs[h.Name])
		if m == nil || f.calling[m.sum] {
			continue
		}
		self := f.receiver(m, objects, d.Key)
		f.calling[m.sum] = true
		b := &binding{args: []value.Set{self}, memo: map[value.Item]value.Set{}}
		for _, r := range m.sum.Results {
			for _, it := range r {
				if it.IsRef() && f.Locs[it.Loc()].Kind == value.RootAlloc {
					out = f.Union(out, f.leave(m.sum, it.Loc(), rest, b))
				}
			}
		}
		delete(f.calling, m.sum)
	}
	return out
}

// leave follows hops from memory of sum to where they leave it.
func (f *function) leave(sum *summary.Summary, l value.Loc, hops []value.Hop, b *binding) value.Set {
	var out value.Set
	for n, h := range hops {
		if h.Kind == value.HopCall {
			break
		}
		l = f.At(l, h)
		for _, in := range sum.Heap {
			if in.At == l {
				out = f.Union(out, f.walk(f.substSet(f.withoutAllocs(f.Union(in.Val, in.Copied)), b), hops[n+1:]))
			}
		}
	}
	return out
}
