package engine

import (
	"go/token"
	"slices"
	"strings"

	"github.com/statevet/statevet/analyzer/program"
)

// contents is what stores are known to hold, by identity, whichever object
// they belong to: the functions and dynamic types that calls through them may
// reach, and whether clients' data goes in. It joins all packages seen so far.
type contents struct {
	of  map[string]set
	ids []string
	by  map[string]map[item]contribution // of this package
	set map[string]bool                  // callers of this package may put in what they like

	expanded map[loc]set     // memo of whatIn
	behind   map[string]bool // memo of leadsHere
}

// contribution says how a package puts an item into a store.
type contribution struct {
	pos  token.Pos // the first place that does, if one is known
	late bool      // other than start-up code does
}

func newContents() *contents {
	return &contents{of: map[string]set{}, by: map[string]map[item]contribution{}, set: map[string]bool{}, expanded: map[loc]set{}}
}

func (e *engine) put(c *contents, id string, s set, pos token.Pos) {
	old, ok := c.of[id]
	now := e.union(old, s)
	if !ok {
		c.ids = append(c.ids, id)
	}
	if pos.IsValid() {
		c.note(id, s, func(p *contribution) {
			if !p.pos.IsValid() || e.order.Compare(pos, p.pos) < 0 {
				p.pos = pos
			}
		})
	}
	c.of[id] = now
	clear(c.expanded)
	c.behind = nil
}

// note changes what is known of how each item of s comes into the store id.
func (c *contents) note(id string, s set, change func(*contribution)) {
	by := c.by[id]
	if by == nil {
		by = map[item]contribution{}
		c.by[id] = by
	}
	for _, it := range s {
		p := by[it]
		change(&p)
		by[it] = p
	}
}

func (c *contents) noteLate(id string, s set) {
	c.note(id, s, func(p *contribution) { p.late = true })
}

// gather collects what the functions of the package put where.
func (e *engine) gather() *contents {
	c := newContents()
	for _, id := range e.below.contents.ids {
		e.put(c, id, e.below.contents.of[id], token.NoPos)
	}
	for _, f := range e.funcs {
		f.gatherInto(c, false)
	}
	return c
}

// gatherInto adds what f puts where. What was made fresh counts only where it is
// made for a client: in the frame that serves.
func (f *function) gatherInto(c *contents, serving bool) {
	for _, k := range f.order {
		w := f.effects[k]
		if w.kind != assign && w.kind != update && w.kind != send {
			continue
		}
		target, ok := f.asLong(w.target), true
		if f.locs[target].kind == rootAlloc {
			target, ok = f.outlives(target)
		}
		if !ok {
			continue
		}
		if id, _, ok := f.identity(target); ok {
			c.set[id] = c.set[id] || f.setByCaller(w)
			s := f.union(f.lasting(f.flatten(w.val)), f.lasting(f.weaken(f.flatten(w.key))))
			f.put(c, id, f.sent(s, serving), w.pos)
			f.noteWhen(c, id, s)
		}
	}
	for id := range f.sites {
		for _, l := range f.heapAt[int32(id)] {
			long, ok := f.outlives(l)
			if !ok {
				continue
			}
			if key, _, ok := f.identity(long); ok {
				s := f.sent(f.lasting(f.flatten(f.heap[l])), serving)
				f.put(c, key, f.only(s, false), f.holdAt[l])
				f.put(c, key, f.only(s, true), token.NoPos) // the effect that put it there says where
				f.noteWhen(c, key, s)
			}
		}
	}
}

// only keeps the callees in s, or all but those.
func (f *function) only(s set, data bool) set {
	return keep(s, func(it item) bool {
		k := f.locs[it.loc()].kind
		return (k == rootFunc || k == rootDyn) != data
	})
}

// sent leaves fresh identifiers out of what is put somewhere, unless it is put
// there for a client.
func (f *function) sent(s set, serving bool) set {
	if serving {
		return s
	}
	return keep(s, func(it item) bool { return f.locs[it.loc()].kind != rootMinted })
}

// asLong names a location of f as if its root outlived requests.
func (f *function) asLong(l loc) loc {
	d := f.locs[l]
	switch d.kind {
	case rootParam:
		if f.fn != nil && int(d.key) < len(f.fn.Params) {
			return f.loc(rootLong, f.str(program.TypeKey(f.fn.Params[d.key].Type())), d.path)
		}
	case rootFree:
		if f.fn != nil && int(d.key) < len(f.fn.FreeVars) {
			fv := f.fn.FreeVars[d.key]
			return f.loc(rootLong, f.str(f.capturedIdentity(f.fn, fv.Name())), d.path)
		}
	case rootMade:
		return f.loc(rootLong, d.key, d.path)
	}
	return l
}

// lasting keeps the items of s that mean the same in every function.
func (e *engine) lasting(s set) set {
	var out set
	for _, it := range s {
		switch e.locs[it.loc()].kind {
		case rootParam, rootFree, rootAlloc, rootMade:
		default:
			out = append(out, it)
		}
	}
	return out
}

// whatIn returns what l may hold: functions and dynamic types, through other stores and
// calls on the way, each of which is visited once.
func (f *function) whatIn(c *contents, l loc) set {
	s, ok := c.expanded[l]
	if !ok {
		s = f.expand(c, l, map[loc]bool{})
		c.expanded[l] = s
	}
	return s
}

// expand visits l, and what it leads to, depth first: what l comes to through a call
// rests on what was not visited before.
func (f *function) expand(c *contents, l loc, visited map[loc]bool) set {
	var out []item
	for work := []loc{l}; len(work) > 0; {
		l := work[len(work)-1]
		work = work[:len(work)-1]
		if visited[l] {
			continue
		}
		visited[l] = true
		for _, it := range slices.Backward(f.foundIn(c, l, visited)) {
			d := f.locs[it.loc()]
			switch d.kind {
			case rootFunc, rootDyn:
				out = append(out, it)
			case rootGlobal, rootLong, rootLocal:
				if it.isRef() || d.path != 0 {
					work = append(work, it.loc())
				}
			}
		}
	}
	return f.gathered(out)
}

// foundIn returns what l holds itself: what was put there, or what calls on the way to it
// return.
func (f *function) foundIn(c *contents, l loc, visited map[loc]bool) set {
	d := f.locs[l]
	hops := f.hops(d.path)
	last := -1
	for i, h := range hops {
		if h.kind == hopCall {
			last = i
		}
	}
	if last < 0 {
		id, _, ok := f.identity(l)
		if !ok {
			return nil
		}
		found := c.of[id]
		if h := f.paths[d.path].hop; d.path != 0 && h.kind == hopField {
			found = f.union(found, c.of[f.strs[h.name]]) // inside an element, which belongs to another store
		}
		return found
	}
	p := path(0)
	for _, h := range hops[:last] {
		p = f.extend(p, h)
	}
	found := f.calls(f.expand(c, f.loc(d.kind, d.key, p), visited), hops[last])
	for _, h := range hops[last+1:] {
		found = f.step(found, h)
	}
	return found
}

// tainted reports whether s holds clients' data, following stores that do: what
// a goroutine receives from a channel is a client's if a client's data is sent. hands
// says through which stores data reaches a goroutine. It returns the source.
func (e *engine) tainted(c *contents, s set, visited map[string]bool, hands func(id string) bool) (item, bool) {
	for _, it := range s {
		if e.locs[it.loc()].kind == rootClient {
			return it, true
		}
	}
	for _, it := range s {
		d := e.locs[it.loc()]
		if d.kind != rootGlobal && d.kind != rootLong && d.kind != rootLocal {
			continue
		}
		id, _, ok := e.identity(it.loc())
		if !ok || visited[id] {
			continue
		}
		visited[id] = true
		if !hands(id) {
			continue // only what is sent reaches another goroutine on behalf of a client
		}
		// What was made for a client and sent is the client's too.
		for _, in := range c.of[id] {
			if e.locs[in.loc()].kind == rootMinted {
				return in, true
			}
		}
		if src, ok := e.tainted(c, c.of[id], visited, hands); ok {
			return src, true
		}
	}
	return 0, false
}

// sends reports whether what is put into a store is sent to a goroutine.
func (e *engine) sends(id string) bool {
	return e.brought[id] || strings.Contains(e.declOf(id).typ, "chan ")
}

// implementers returns the types of this package that have all methods of the
// interface with the given key, for an interface of this package about whose
// values nothing is known (class hierarchy analysis), if the package makes them.
func (e *engine) implementers(iface string) []string {
	t := e.ownInterface(iface)
	if t == nil {
		return nil
	}
	var out []string
	scope := e.pass.Pkg.Scope()
	for _, name := range scope.Names() {
		obj := scope.Lookup(name)
		if key, ok := e.implements(obj, t); ok && e.mentioned(obj) {
			out = append(out, key)
		}
	}
	return out
}
