package engine

import (
	"cmp"
	"slices"
	"strings"

	"github.com/statevet/statevet/analyzer/finding"
	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/value"
)

// Classes.
//
// The class of a store chooses a remedy, never whether to report. What is known
// about a store speaks for classes, each with a weight, and the class with the most
// weight wins: what the types of its keys and elements are (holds.go), how requests
// use it (usage), where its keys come from, and the words of its names. A word
// counts only if the store can hold what it says: a map of names called "clients" has
// no connections in it.
const (
	byType     = 5 // a type of the table is among keys and elements
	byUse      = 3
	byMark     = 2 // nothing but keys is kept
	byName     = 3 // a word in the name of the variable or field
	bySource   = 1 // where keys come from
	byPlatform = 2 // what the package talks to
	byTypeName = 2
	byOwner    = 2 // in the name of the type that declares the field
	byPackage  = 1
)

// classify decides what the state is. A single variable that is overwritten
// leaks one client's data to the next.
func (e *engine) classify(v *verdicts, s *store, d decl) finding.Class {
	if e.isSingle(s, d) {
		return finding.Leak
	}
	h := e.holds(s.id)
	for _, w := range s.writes {
		for _, it := range w.Val {
			if ld := e.Locs[it.Loc()]; ld.Kind == value.RootDyn {
				h = h.join(e.holdingOf(e.types[e.Strs[ld.Key]]))
			}
		}
	}
	u := v.use(s.id).join(parseUsage(e.below.decls[s.id].used))
	weights := map[finding.Class]int{finding.Class(h.class): byType}
	if h.channel {
		weights[finding.Connection] += byUse
	}
	if u.bounded && h.count && !h.channel {
		weights[finding.Limiter] += byUse
	}
	if u.spawned && !h.channel && h.class == "" {
		weights[finding.Job] += byUse
	}
	if u.consumed && v.presented[s.id] && !h.channel && e.mintsKeys(s) {
		weights[finding.Auth] += byUse // whoever presents it once gets what it stands for
	}
	clues := map[finding.Class]int{}
	slices.Sort(u.keys)
	for _, text := range slices.Compact(u.keys) {
		if c := e.table.Clue(strings.ToLower(text)); c != "" {
			clues[finding.Class(c)] = bySource
		}
	}
	// When somebody was seen last does not tell the second time from the first, unless the
	// one who writes it looks.
	repeats := u.found || !e.keepsTimes(s)
	mark := e.isMark(s) && repeats
	switch {
	case clues[finding.Limiter] > 0 && !u.bounded && (u.counted || !mark):
		delete(clues, finding.Limiter) // told apart by their address, and nobody is refused
	case u.counted || !mark || len(clues) > 0: // known by an address or a cookie
	case u.found:
		weights[finding.Dedupe] += byUse
	default:
		weights[finding.Dedupe] += byMark
	}
	for c, n := range clues {
		weights[c] += n
	}
	for _, p := range e.imports {
		if c := e.table.Platform(p.Path()); c != "" {
			weights[finding.Class(c)] += byPlatform
			break
		}
	}
	e.weighWords(weights, s, d, content{h, mark, repeats})
	return heaviest(weights)
}

// weighWords adds what the words in the names of a store say.
func (e *engine) weighWords(weights map[finding.Class]int, s *store, d decl, k content) {
	owner := strings.TrimSuffix(e.displayName(ownerOf(s.id)), d.name)
	for _, text := range []struct {
		of     string
		weight int
	}{
		{d.name, byName},
		{d.typeName(), byTypeName},
		{owner, byOwner},
		{e.packageName(s.id), byPackage},
	} {
		if c := e.classOf(text.of); c != "" && k.fits(c, d) {
			weights[c] += text.weight
		}
	}
}

// content is what a store keeps, as far as its type and its writes tell.
type content struct {
	holding
	mark    bool // nothing but keys
	repeats bool // it may tell the second time from the first
}

// fits reports whether a store that keeps k can be of class c.
func (k content) fits(c finding.Class, d decl) bool {
	switch c {
	case finding.Session:
		return k.class != string(finding.Connection) // which no store of sessions can keep
	case finding.Connection:
		return k.class == string(c) || k.channel || k.opaque
	case finding.Limiter:
		return k.class == string(c) || k.count || k.opaque || k.mark
	case finding.Job:
		return !strings.HasPrefix(d.typ, "[]") // of jobs one is looked up
	case finding.Dedupe:
		return k.repeats && (k.count || k.opaque || k.mark)
	}
	return true
}

// heaviest is the class with the most weight; of several, the first in the order
// of the documentation. Nothing at all is data.
func heaviest(weights map[finding.Class]int) finding.Class {
	best := finding.Data
	for _, c := range finding.Classes() {
		if weights[c] > weights[best] {
			best = c
		}
	}
	return best
}

// isSingle reports whether s is one variable, of which there is no second one for
// another client.
func (e *engine) isSingle(s *store, d decl) bool {
	for _, w := range s.writes {
		if w.Kind == summary.Update || w.Kind == summary.Send || e.inElement(w.Target) {
			return false
		}
	}
	return !strings.HasPrefix(d.typ, "[]") && !strings.HasPrefix(d.typ, "map[") && !strings.HasPrefix(d.shape, "[]")
}

// replaced reports whether every write puts something else in the place of the whole,
// and none keeps what was there, as an append does.
func (e *engine) replaced(s *store) bool {
	return !slices.ContainsFunc(s.writes, func(w summary.Effect) bool {
		return w.Kind != summary.Assign || e.inElement(w.Target) || w.Val.Has(value.Ref(w.Target))
	})
}

// isMark reports whether a store keeps nothing about a key but that, or when, it
// was there.
func (e *engine) isMark(s *store) bool {
	return !slices.ContainsFunc(s.writes, func(w summary.Effect) bool {
		return w.Kind != summary.Update || len(w.Key) == 0 || slices.ContainsFunc(w.Val, func(it value.Item) bool {
			return e.Locs[it.Loc()].Kind != value.RootClock
		})
	})
}

// classOf is the class that the words in a text tell, or "": the longest word
// counts, as it says more than a part of it.
func (e *engine) classOf(text string) finding.Class {
	text = strings.ToLower(text)
	var found []string
	classes := map[string]finding.Class{}
	for _, h := range e.table.Hints() {
		if strings.Contains(text, h.Symbol) {
			found = append(found, h.Symbol)
			classes[h.Symbol] = finding.Class(h.Class)
		}
	}
	if len(found) == 0 {
		return ""
	}
	slices.SortStableFunc(found, func(a, b string) int { return cmp.Compare(len(b), len(a)) })
	return classes[found[0]]
}
