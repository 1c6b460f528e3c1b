package engine

import (
	"go/ast"
	"slices"
	"strings"
)

// roots names the functions that packages above can call, by name or through a type, or
// come to through what stores hold and what is pending.
func (x *exporter) roots(c *contents, frames ...*function) []string {
	var roots []string
	for _, f := range x.funcs {
		if f.fn.Parent() == nil && (ast.IsExported(f.fn.Name()) || f.fn.Signature.Recv() != nil) {
			roots = append(roots, f.key)
		}
	}
	visible := x.visibleTypes()
	for _, key := range sortedKeys(x.below.summaries) {
		if typ, ok := receiverKey(key); ok && visible[typ] {
			roots = append(roots, key)
		}
	}
	roots = append(roots, x.promotedKeys()...)
	for _, id := range c.ids {
		roots = append(roots, x.calleesIn(c.of[id])...)
	}
	for _, f := range frames {
		for _, k := range f.order {
			roots = append(roots, x.calleesIn(f.effects[k].val)...)
		}
		for _, k := range f.openOrd {
			roots = append(roots, x.calleesIn(f.opens[k].args...)...)
		}
	}
	return roots
}

// reachable returns the summaries that roots lead to, in the order of keys.
func (x *exporter) reachable(roots []string) []*summary {
	var out []*summary
	for len(roots) > 0 {
		key := strings.TrimPrefix(roots[0], boundPrefix)
		roots = roots[1:]
		if x.want[key] {
			continue
		}
		x.want[key] = true
		s := x.summaryByKey(key)
		if s == nil {
			continue
		}
		s = x.forOthers(s)
		out = append(out, s)
		roots = append(roots, x.calleesIn(s.results...)...)
		for _, st := range s.sites {
			if st.fn != 0 {
				roots = append(roots, x.strs[st.fn])
			}
		}
		for _, h := range s.heap {
			roots = append(roots, x.calleesIn(h.val, h.copied)...)
		}
		for i := range s.effects {
			roots = append(roots, x.calleesIn(s.effects[i].val)...)
		}
		for i := range s.opens {
			roots = append(roots, x.calleesIn(s.opens[i].args...)...)
		}
	}
	slices.SortFunc(out, func(a, b *summary) int { return strings.Compare(a.key, b.key) })
	return out
}

// calleesIn names the functions in sets, and the methods of the types in them.
func (x *exporter) calleesIn(sets ...set) []string {
	var out []string
	for _, s := range sets {
		for _, it := range s {
			switch d := x.locs[it.loc()]; d.kind {
			case rootFunc:
				out = append(out, x.strs[d.key])
			case rootDyn:
				out = append(out, x.methodKeys(d.key)...)
			}
		}
	}
	return out
}

// methodKeys names the methods of the type with the given key; once is enough.
func (x *exporter) methodKeys(typ int32) []string {
	if x.typed[typ] {
		return nil
	}
	x.typed[typ] = true
	if x.inherited == nil {
		x.inherited = map[string][]string{}
		for k, m := range x.below.methods {
			x.inherited[k.typ] = append(x.inherited[k.typ], m.key)
		}
	}
	out := x.inherited[x.strs[typ]]
	if t, ok := x.types[x.strs[typ]]; ok {
		for _, name := range methodNames(t) {
			if key, _, ok := x.methodPath(t, name); ok {
				out = append(out, key)
			}
		}
	}
	return out
}

// forOthers drops from a summary what was attributed in this package, and what
// only this package can use.
func (x *exporter) forOthers(s *summary) *summary {
	out := *s
	out.effects = nil
	if s.handler && x.engine.summaries[s.key] != nil {
		out.results = make([]set, len(s.results))
		out.sites, out.heap, out.opens = nil, nil, nil
		return &out // an entry point: attributed here
	}
	for _, w := range s.effects {
		if w.kind == probe || w.kind == remove {
			continue
		}
		here := x.attributed(s, w.target)
		if w.kind == fileWrite && w.when == served && x.directories[x.directoryName(w)] {
			continue // wherever the path comes from that callers pass
		}
		if here && (w.when == served || w.round) {
			continue
		} else if w.when == spawned && (here || w.kind == fileWrite) {
			w.when = started // for a package above in which a client is behind it
		}
		out.effects = append(out.effects, w)
	}
	return &out
}

// attributed reports whether an effect at l that happens later was attributed
// where the function that causes it ran.
func (x *exporter) attributed(s *summary, l loc) bool {
	f := x.function(s.key)
	if f == nil {
		return x.locs[l].kind != rootParam
	}
	_, _, ok := x.identity(f.asLong(l))
	return ok
}
