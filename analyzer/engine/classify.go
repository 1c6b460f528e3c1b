package engine

import (
	"cmp"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/finding"
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

// usage is what requests do with a store that tells its class.
type usage struct {
	counted bool     // an element is computed from its last value
	spawned bool     // written by a goroutine that a request starts
	found   bool     // looked at by the function that writes it
	keys    []string // texts of where the keys come from
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
func (e *engine) noteUse(v *verdicts, id string, w *effect) {
	switch w.kind {
	case assign, update, read, probe:
	default:
		return
	}
	u := v.use(id)
	for _, it := range w.key {
		if d := e.locs[it.loc()]; d.kind == rootClient {
			u.keys = append(u.keys, e.below.sources[d.key].text)
		}
	}
}

// noteFunctions notes what only the functions show, and their frames do not.
func (e *engine) noteFunctions(v *verdicts) {
	for _, f := range e.funcs {
		looked := map[string]bool{}
		for _, k := range f.order {
			if k.kind == read || k.kind == probe {
				if id, _, ok := e.identity(f.asLong(k.target)); ok {
					looked[id] = true
				}
			}
		}
		for _, k := range f.order {
			if k.kind != assign && k.kind != update {
				continue
			}
			id, _, ok := e.identity(f.asLong(k.target))
			if !ok {
				continue
			}
			u := v.use(id)
			u.counted = u.counted || isCount(f.effects[k].via) || f.countsByCall(f.effects[k])
			u.found = u.found || looked[id]
			u.spawned = u.spawned || k.when == spawned && !e.startup[f.fn]
		}
	}
}

// isCount reports whether an instruction adds to what it overwrites.
func isCount(i ssa.Instruction) bool {
	var now, key ssa.Value
	switch i := i.(type) {
	case *ssa.MapUpdate:
		now, key = i.Value, i.Key
	case *ssa.Store:
		now = i.Val
	}
	sum, ok := now.(*ssa.BinOp)
	if !ok || sum.Op != token.ADD && sum.Op != token.SUB {
		return false
	}
	old := sum.X
	if x, ok := old.(*ssa.Extract); ok {
		old = x.Tuple
	}
	switch old := old.(type) {
	case *ssa.Lookup:
		return old.Index == key
	case *ssa.UnOp:
		s, ok := i.(*ssa.Store)
		return ok && old.Op == token.MUL && sameField(old.X, s.Addr)
	}
	return false
}

// countsByCall is isCount of an instruction that calls what writes: a method that sets
// an element is given the sum of what another one read there.
func (f *function) countsByCall(e *effect) bool {
	call, ok := e.via.(*ssa.Call)
	if !ok {
		return false
	}
	target := f.locs[e.target]
	return slices.ContainsFunc(call.Call.Args, func(arg ssa.Value) bool {
		sum, ok := arg.(*ssa.BinOp)
		if !ok || sum.Op != token.ADD && sum.Op != token.SUB || !isNumeric(sum.Type()) {
			return false
		}
		return slices.ContainsFunc(f.value(sum.X), func(it item) bool {
			d := f.locs[it.loc()]
			return d.kind == target.kind && d.key == target.key && f.isPrefix(target.path, d.path)
		})
	})
}

// sameField reports whether two addresses are of one field, of objects that may differ.
func sameField(a, b ssa.Value) bool {
	x, ok := a.(*ssa.FieldAddr)
	y, ok2 := b.(*ssa.FieldAddr)
	return a == b || ok && ok2 && x.Field == y.Field && types.Identical(x.X.Type(), y.X.Type())
}

// classify decides what the state is. A single variable that is overwritten
// leaks one client's data to the next.
func (e *engine) classify(v *verdicts, s *store, d decl) finding.Class {
	if e.isSingle(s, d) {
		return finding.Leak
	}
	h := e.holds(s.id)
	for _, w := range s.writes {
		for _, it := range w.val {
			if ld := e.locs[it.loc()]; ld.kind == rootDyn {
				h = h.join(e.holdingOf(e.types[e.strs[ld.key]]))
			}
		}
	}
	u := v.use(s.id)
	weights := map[finding.Class]int{finding.Class(h.class): byType}
	if h.channel {
		weights[finding.Connection] += byUse
	}
	if u.counted && h.count && !h.channel {
		weights[finding.Limiter] += byUse
	}
	if u.spawned && !h.channel && h.class == "" {
		weights[finding.Job] += byUse
	}
	clues := map[finding.Class]int{}
	slices.Sort(u.keys)
	for _, text := range slices.Compact(u.keys) {
		if c := e.table.Clue(strings.ToLower(text)); c != "" {
			clues[finding.Class(c)] = bySource
		}
	}
	mark := e.isMark(s)
	switch {
	case clues[finding.Limiter] > 0 && !u.counted && !mark:
		delete(clues, finding.Limiter) // told apart by their address, not counted
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
	e.weighWords(weights, s, d, h)
	return heaviest(weights)
}

// weighWords adds what the words in the names of a store say.
func (e *engine) weighWords(weights map[finding.Class]int, s *store, d decl, h holding) {
	owner := strings.TrimSuffix(displayName(ownerOf(s.id)), d.name)
	for _, text := range []struct {
		of     string
		weight int
	}{
		{d.name, byName},
		{d.typeName(), byTypeName},
		{owner, byOwner},
		{packageName(s.id), byPackage},
	} {
		if c := e.classOf(text.of); c != "" && fits(c, d, h, e.isMark(s)) {
			weights[c] += text.weight
		}
	}
}

// fits reports whether a store that holds h can be of class c, as far as its type
// tells. A mark is a store that keeps nothing but keys.
func fits(c finding.Class, d decl, h holding, mark bool) bool {
	switch c {
	case finding.Connection:
		return h.class == string(c) || h.channel || h.opaque
	case finding.Limiter:
		return h.class == string(c) || h.count || h.opaque || mark
	case finding.Job:
		return !strings.HasPrefix(d.typ, "[]") // of jobs one is looked up
	case finding.Dedupe:
		return h.count || h.opaque || mark
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
		if w.kind == update || w.kind == send || e.inElement(w.target) {
			return false
		}
	}
	return !strings.HasPrefix(d.typ, "[]") && !strings.HasPrefix(d.typ, "map[") && !strings.HasPrefix(d.shape, "[]")
}

// replaced reports whether every write puts something else in the place of the whole,
// and none keeps what was there, as an append does.
func (e *engine) replaced(s *store) bool {
	return !slices.ContainsFunc(s.writes, func(w effect) bool {
		return w.kind != assign || e.inElement(w.target) || w.val.has(ref(w.target))
	})
}

// isMark reports whether a store keeps nothing about a key but that, or when, it
// was there.
func (e *engine) isMark(s *store) bool {
	return !slices.ContainsFunc(s.writes, func(w effect) bool {
		return w.kind != update || len(w.key) == 0 || slices.ContainsFunc(w.val, func(it item) bool {
			return e.locs[it.loc()].kind != rootClock
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
