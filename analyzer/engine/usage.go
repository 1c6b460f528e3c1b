package engine

import (
	"slices"
	"strings"

	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/value"
)

// usage is what requests do with a store that tells its class.
type usage struct {
	counted  bool     // an element is computed from its last value
	bounded  bool     // and something depends on how large it is, see counted.go
	spawned  bool     // written by a goroutine that a request starts
	found    bool     // looked at by the function that writes it
	consumed bool     // a function takes elements out that it uses, so that nobody gets them again
	keys     []string // texts of where the keys come from, which packages above see for themselves
}

// String encodes a usage for facts.
func (u *usage) String() string {
	var words []string
	for _, w := range u.words() {
		if *w.is {
			words = append(words, w.name)
		}
	}
	return strings.Join(words, " ")
}

// parseUsage is the inverse of String. It takes any text: a fact may be damaged.
func parseUsage(s string) *usage {
	u := &usage{}
	for name := range strings.FieldsSeq(s) {
		for _, w := range u.words() {
			*w.is = *w.is || w.name == name
		}
	}
	return u
}

// join returns what either of two packages does.
func (u *usage) join(other *usage) *usage {
	out := *u
	for i, w := range out.words() {
		*w.is = *w.is || *other.words()[i].is
	}
	return &out
}

type usageWord struct {
	name string
	is   *bool
}

func (u *usage) words() []usageWord {
	return []usageWord{{"counted", &u.counted}, {"bounded", &u.bounded}, {"spawned", &u.spawned}, {"found", &u.found}, {"consumed", &u.consumed}}
}

func (v *verdicts) use(id string) *usage {
	u := v.usages[id]
	if u == nil {
		u = &usage{}
		v.usages[id] = u
	}
	return u
}

// noteUse notes what one effect of a frame tells of the class.
func (e *engine) noteUse(v *verdicts, id string, w *summary.Effect) {
	switch w.Kind {
	case summary.Assign, summary.Update, summary.Read, summary.Probe:
	default:
		return
	}
	u := v.use(id)
	if w.Kind == summary.Assign || w.Kind == summary.Update {
		u.bounded = u.bounded || e.isBounded(v, e.countKey(w.Target))
	}
	for _, it := range w.Key {
		if d := e.Locs[it.Loc()]; d.Kind == value.RootClient {
			u.keys = append(u.keys, e.Sources[d.Key].Text)
		}
	}
}

// noteFunctions notes what only the functions show, and their frames do not.
func (e *engine) noteFunctions(v *verdicts) {
	for _, f := range e.funcs {
		looked, used := map[string]bool{}, map[string]bool{}
		for _, k := range f.order {
			if k.kind == summary.Read || k.kind == summary.Probe {
				if id, _, ok := e.identity(f.asLong(k.target)); ok {
					looked[id] = looked[id] || k.kind == summary.Read || len(f.effects[k].Key) > 0
					used[id] = used[id] || k.kind == summary.Read && len(f.effects[k].Key) > 0
				}
			}
		}
		for _, k := range f.order {
			if k.kind == summary.Remove && len(f.effects[k].Key) > 0 {
				if id, _, ok := e.identity(f.asLong(k.target)); ok && used[id] {
					v.use(id).consumed = true
				}
			}
			if k.kind != summary.Assign && k.kind != summary.Update {
				continue
			}
			id, _, ok := e.identity(f.asLong(k.target))
			if !ok {
				continue
			}
			u := v.use(id)
			u.found = u.found || looked[id]
			u.spawned = u.spawned || k.when == summary.Spawned && !e.startup[f.fn]
		}
	}
}

// mintsKeys reports whether the server makes up the keys that clients come back with.
func (e *engine) mintsKeys(s *store) bool {
	return slices.ContainsFunc(s.writes, func(w summary.Effect) bool { return e.Any(w.Key, value.RootMinted) })
}

// keepsTimes reports whether a store keeps when something happened.
func (e *engine) keepsTimes(s *store) bool {
	return slices.ContainsFunc(s.writes, func(w summary.Effect) bool { return e.Any(w.Val, value.RootClock) })
}
