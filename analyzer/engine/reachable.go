package engine

import (
	"go/ast"
	"slices"
	"strings"

	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/value"
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
			roots = append(roots, x.calleesIn(f.effects[k].Val)...)
		}
		for _, k := range f.openOrd {
			roots = append(roots, x.calleesIn(f.opens[k].Args...)...)
		}
	}
	return roots
}

// reachable returns the summaries that roots lead to, in the order of keys.
func (x *exporter) reachable(roots []string) []*summary.Summary {
	var out []*summary.Summary
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
		roots = append(roots, x.calleesIn(s.Results...)...)
		for _, st := range s.Sites {
			if st.Fn != 0 {
				roots = append(roots, x.Strs[st.Fn])
			}
		}
		for _, h := range s.Heap {
			roots = append(roots, x.calleesIn(h.Val, h.Copied)...)
		}
		for i := range s.Effects {
			roots = append(roots, x.calleesIn(s.Effects[i].Val)...)
		}
		for i := range s.Opens {
			roots = append(roots, x.calleesIn(s.Opens[i].Args...)...)
		}
	}
	slices.SortFunc(out, func(a, b *summary.Summary) int { return strings.Compare(a.Key, b.Key) })
	return out
}

// calleesIn names the functions in sets, and the methods of the types in them.
func (x *exporter) calleesIn(sets ...value.Set) []string {
	var out []string
	for _, s := range sets {
		for _, it := range s {
			switch d := x.Locs[it.Loc()]; d.Kind {
			case value.RootFunc:
				out = append(out, x.Strs[d.Key])
			case value.RootDyn:
				out = append(out, x.methodKeys(d.Key)...)
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
	out := x.inherited[x.Strs[typ]]
	if t, ok := x.types[x.Strs[typ]]; ok {
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
func (x *exporter) forOthers(s *summary.Summary) *summary.Summary {
	out := *s
	out.Effects = nil
	if s.Handler && x.engine.summaries[s.Key] != nil {
		out.Results = make([]value.Set, len(s.Results))
		out.Sites, out.Heap, out.Opens = nil, nil, nil
		return &out // an entry point: attributed here
	}
	for _, w := range s.Effects {
		if w.Kind == summary.Probe || w.Kind == summary.Remove {
			continue
		}
		here := x.attributed(s, w.Target)
		if w.Kind == summary.FileWrite && w.When == summary.Served && x.directories[x.directoryName(w)] {
			continue // wherever the path comes from that callers pass
		}
		if here && (w.When == summary.Served || w.Round) {
			continue
		} else if w.When == summary.Spawned && (here || w.Kind == summary.FileWrite) {
			w.When = summary.Started // for a package above in which a client is behind it
		}
		out.Effects = append(out.Effects, w)
	}
	return &out
}

// attributed reports whether an effect at l that happens later was attributed
// where the function that causes it ran.
func (x *exporter) attributed(s *summary.Summary, l value.Loc) bool {
	f := x.function(s.Key)
	if f == nil {
		return x.Locs[l].Kind != value.RootParam
	}
	_, _, ok := x.identity(f.asLong(l))
	return ok
}
