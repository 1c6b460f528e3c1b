package engine

import (
	"go/token"
	"maps"
	"slices"
	"strings"

	"github.com/statevet/statevet/analyzer/value"
)

// Where callees are put.

// noteWhen notes that f puts s into the store id, unless f is start-up code.
func (f *function) noteWhen(c *contents, id string, s value.Set) {
	if !f.startup[f.fn] {
		c.noteLate(id, s)
	}
}

// wiring is the position in this package that puts callee where open calls through
// recv look for it, or the import of a package that does so when it is initialised.
func (l *linker) wiring(recv value.Loc, callee value.Item) token.Pos {
	if p, ok := l.wiresOf(recv)[callee]; ok {
		return p
	}
	d := l.Strs[l.Locs[callee.Loc()].Key]
	for _, file := range l.pass.Files {
		for _, imp := range file.Imports {
			if strings.Contains(d, strings.Trim(imp.Path.Value, `"`)+".") {
				return imp.Pos()
			}
		}
	}
	return token.NoPos // both ends are below, and nothing here joins them: no report
}

// wiresOf returns the first position for each callee that this package puts where open
// calls through recv look.
func (l *linker) wiresOf(recv value.Loc) map[value.Item]token.Pos {
	if w, ok := l.wires[recv]; ok {
		return w
	}
	w := map[value.Item]token.Pos{}
	note := func(it value.Item, pos token.Pos) {
		if p, ok := w[it]; !ok || l.engine.order.Compare(pos, p) < 0 {
			w[it] = pos
		}
	}
	for _, id := range l.reachedBy(recv) {
		by := l.contents.by[id]
		for _, it := range slices.Sorted(maps.Keys(by)) {
			pos := by[it].pos
			if !pos.IsValid() {
				continue
			}
			note(it, pos)
			through := l.leadsTo(it)
			l.spelt += 1 + len(through)
			for _, callee := range through {
				note(callee, pos)
			}
		}
	}
	l.wires[recv] = w
	return w
}

// leadsTo returns what calling or loading it may give.
func (l *linker) leadsTo(it value.Item) value.Set {
	s, ok := l.leads[it]
	if ok {
		return s
	}
	switch l.Locs[it.Loc()].Kind {
	case value.RootFunc:
		s = l.calls(value.Set{it}, value.Hop{Kind: value.HopCall, Name: l.Str("")})
	case value.RootGlobal, value.RootLong, value.RootLocal:
		s = l.whatIn(l.contents, it.Loc())
	}
	l.leads[it] = s
	return s
}

// reachedBy returns the identities that an expansion of recv looks at, each once.
func (l *linker) reachedBy(recv value.Loc) []string {
	if ids, ok := l.reached[recv]; ok {
		return ids
	}
	var ids []string
	seen := map[string]bool{}
	var reach func(value.Loc)
	reach = func(at value.Loc) {
		id, ok := l.beforeCall(at)
		if !ok || seen[id] {
			return
		}
		seen[id] = true
		ids = append(ids, id)
		for _, it := range l.contents.of[id] {
			switch l.Locs[it.Loc()].Kind {
			case value.RootGlobal, value.RootLong, value.RootLocal:
				reach(it.Loc())
			}
		}
	}
	reach(recv)
	l.spelt += len(ids)
	l.reached[recv] = ids
	return ids
}

// wiredEarly reports whether all objects of the type callee that an open call through
// recv may reach were put there by start-up code of this package. Then all requests
// share them, though no more is known of each than its type: another object of the type
// may be a request's own, but none is where this call looks. What a call returned, or an
// element is, may be another one for each request.
func (l *linker) wiredEarly(recv value.Loc, callee value.Item) bool {
	if l.HasCall(l.Locs[recv].Path) || l.inElement(recv) {
		return false
	}
	found := false
	for _, id := range l.reachedBy(recv) {
		if l.contents.by[id][callee].late || l.below.contents.of[id].Has(callee) {
			return false
		}
		found = found || l.contents.of[id].Has(callee)
	}
	return found
}
