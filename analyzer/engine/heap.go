package engine

import (
	"go/token"
	"slices"
	"strings"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/value"
)

// contents is what stores are known to hold, by identity, whichever object
// they belong to: the functions and dynamic types that calls through them may
// reach, and whether clients' data goes in. It joins all packages seen so far.
type contents struct {
	of  map[string]value.Set
	ids []string
	by  map[string]map[value.Item]contribution // of this package
	set map[string]bool                        // callers of this package may put in what they like

	expanded map[value.Loc]value.Set // memo of whatIn
	behind   map[string]bool         // memo of leadsHere
}

// contribution says how a package puts an item into a store.
type contribution struct {
	pos  token.Pos // the first place that does, if one is known
	late bool      // other than start-up code does
}

func newContents() *contents {
	return &contents{of: map[string]value.Set{}, by: map[string]map[value.Item]contribution{}, set: map[string]bool{}, expanded: map[value.Loc]value.Set{}}
}

func (e *engine) put(c *contents, id string, s value.Set, pos token.Pos) {
	old, ok := c.of[id]
	now := e.Union(old, s)
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
func (c *contents) note(id string, s value.Set, change func(*contribution)) {
	by := c.by[id]
	if by == nil {
		by = map[value.Item]contribution{}
		c.by[id] = by
	}
	for _, it := range s {
		p := by[it]
		change(&p)
		by[it] = p
	}
}

func (c *contents) noteLate(id string, s value.Set) {
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
		if w.Kind != summary.Assign && w.Kind != summary.Update && w.Kind != summary.Send {
			continue
		}
		target, ok := f.asLong(w.Target), true
		if f.Locs[target].Kind == value.RootAlloc {
			target, ok = f.outlives(target)
		}
		if !ok {
			continue
		}
		if id, _, ok := f.identity(target); ok {
			c.set[id] = c.set[id] || f.setByCaller(w)
			s := f.Union(f.lasting(f.flatten(w.Val)), f.lasting(f.Weaken(f.flatten(w.Key))))
			f.put(c, id, f.sent(s, serving), w.Pos)
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
func (f *function) only(s value.Set, data bool) value.Set {
	return value.Keep(s, func(it value.Item) bool {
		k := f.Locs[it.Loc()].Kind
		return (k == value.RootFunc || k == value.RootDyn) != data
	})
}

// sent leaves fresh identifiers out of what is put somewhere, unless it is put
// there for a client.
func (f *function) sent(s value.Set, serving bool) value.Set {
	if serving {
		return s
	}
	return value.Keep(s, func(it value.Item) bool { return f.Locs[it.Loc()].Kind != value.RootMinted })
}

// asLong names a location of f as if its root outlived requests.
func (f *function) asLong(l value.Loc) value.Loc {
	d := f.Locs[l]
	switch d.Kind {
	case value.RootParam:
		if f.fn != nil && int(d.Key) < len(f.fn.Params) {
			return f.Loc(value.RootLong, f.Str(program.TypeKey(f.fn.Params[d.Key].Type())), d.Path)
		}
	case value.RootFree:
		if f.fn != nil && int(d.Key) < len(f.fn.FreeVars) {
			fv := f.fn.FreeVars[d.Key]
			return f.Loc(value.RootLong, f.Str(f.capturedIdentity(f.fn, fv.Name())), d.Path)
		}
	case value.RootMade:
		return f.Loc(value.RootLong, d.Key, d.Path)
	}
	return l
}

// lasting keeps the items of s that mean the same in every function.
func (e *engine) lasting(s value.Set) value.Set {
	var out value.Set
	for _, it := range s {
		switch e.Locs[it.Loc()].Kind {
		case value.RootParam, value.RootFree, value.RootAlloc, value.RootMade:
		default:
			out = append(out, it)
		}
	}
	return out
}

// whatIn returns what l may hold: functions and dynamic types, through other stores and
// calls on the way, each of which is visited once.
func (f *function) whatIn(c *contents, l value.Loc) value.Set {
	s, ok := c.expanded[l]
	if !ok {
		s = f.expand(c, l, map[value.Loc]bool{})
		c.expanded[l] = s
	}
	return s
}

// expand visits l, and what it leads to, depth first: what l comes to through a call
// rests on what was not visited before.
func (f *function) expand(c *contents, l value.Loc, visited map[value.Loc]bool) value.Set {
	var out []value.Item
	for work := []value.Loc{l}; len(work) > 0; {
		l := work[len(work)-1]
		work = work[:len(work)-1]
		if visited[l] {
			continue
		}
		visited[l] = true
		for _, it := range slices.Backward(f.foundIn(c, l, visited)) {
			d := f.Locs[it.Loc()]
			switch d.Kind {
			case value.RootFunc, value.RootDyn:
				out = append(out, it)
			case value.RootGlobal, value.RootLong, value.RootLocal:
				if it.IsRef() || d.Path != 0 {
					work = append(work, it.Loc())
				}
			}
		}
	}
	return f.Gathered(out)
}

// foundIn returns what l holds itself: what was put there, or what calls on the way to it
// return.
func (f *function) foundIn(c *contents, l value.Loc, visited map[value.Loc]bool) value.Set {
	d := f.Locs[l]
	hops := f.Hops(d.Path)
	last := -1
	for i, h := range hops {
		if h.Kind == value.HopCall {
			last = i
		}
	}
	if last < 0 {
		id, _, ok := f.identity(l)
		if !ok {
			return nil
		}
		found := c.of[id]
		if h := f.Paths[d.Path].Hop; d.Path != 0 && h.Kind == value.HopField {
			found = f.Union(found, c.of[f.Strs[h.Name]]) // inside an element, which belongs to another store
		}
		return found
	}
	p := value.Path(0)
	for _, h := range hops[:last] {
		p = f.Extend(p, h)
	}
	found := f.calls(f.expand(c, f.Loc(d.Kind, d.Key, p), visited), hops[last])
	for _, h := range hops[last+1:] {
		found = f.step(found, h)
	}
	return found
}

// tainted reports whether s holds clients' data, following stores that do: what
// a goroutine receives from a channel is a client's if a client's data is sent. hands
// says through which stores data reaches a goroutine. It returns the source.
func (e *engine) tainted(c *contents, s value.Set, visited map[string]bool, hands func(id string) bool) (value.Item, bool) {
	for _, it := range s {
		if e.Locs[it.Loc()].Kind == value.RootClient {
			return it, true
		}
	}
	for _, it := range s {
		d := e.Locs[it.Loc()]
		if d.Kind != value.RootGlobal && d.Kind != value.RootLong && d.Kind != value.RootLocal {
			continue
		}
		id, _, ok := e.identity(it.Loc())
		if !ok || visited[id] {
			continue
		}
		visited[id] = true
		if !hands(id) {
			continue // only what is sent reaches another goroutine on behalf of a client
		}
		// What was made for a client and sent is the client's too; what the client itself
		// has sent beside it tells more.
		for _, kind := range []value.RootKind{value.RootClient, value.RootMinted} {
			for _, in := range c.of[id] {
				if e.Locs[in.Loc()].Kind == kind {
					return in, true
				}
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
