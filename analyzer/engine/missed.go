package engine

import (
	"go/types"
	"math"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/summary"
)

// On which side of a branch a miss is.
//
// That a branch on what a look-up found decides whether an update runs is not enough for
// a refill: who changes an element that is there, and refuses a client whose element is
// not, branches in the same way. So the way of a look-up that missed is followed: it comes
// without a value, not ok, or with an error, and what is computed of that chooses the sides
// of branches, as far as it is known. The update must lie on that way, and there must be
// a branch with a side that leads past it, on which a hit may be. On a hit nothing fails.
//
// If the look-up is in a callee of the package, its results are what that returns when it
// misses there. Those that are the same anyway tell nothing. Of other functions what their
// results mean is told by the types.

// attempts are the ways in which a look-up may miss, and what all hits have in common. If
// its results do not depend on it there are none.
type attempts struct {
	misses [][]outcome
	hit    []outcome
	seen   bool // of a callee: it makes the lookup
}

// calledLookup is a lookup that a function makes for its caller; remembered while a
// summary is made, since callees are asked by each look-up and each update.
type calledLookup struct {
	by    *function
	store string
	file  bool
	keyed bool
	depth int
}

// maxCallees bounds how many callees down a look-up is followed.
const maxCallees = 4

// A lookup is an instruction that looks a store up, as far as that has a name.
type lookup struct {
	at    ssa.Instruction
	store string
	file  bool
	keyed bool // for an element, and not for the whole
}

// lookupOf is the lookup that an effect is.
func (f *function) lookupOf(r *summary.Effect) lookup {
	id, _, _ := f.identity(f.asLong(r.Target))
	return lookup{r.Via, id, r.Kind.OfFile(), len(r.Key) > 0}
}

// refills reports whether then runs because a lookup missed: a miss leads there, and from
// a side of a branch on which a hit may be it is out of reach, short of looking again.
func (f *function) refills(l lookup, then ssa.Instruction) bool {
	look := l.at
	if then == nil || look == nil || !program.Reaches(look.Block(), then.Block(), nil) {
		return false
	}
	if look.Block() == then.Block() {
		return false // runs whatever is found
	}
	tries := f.attempts(l, maxCallees)
	return slices.ContainsFunc(tries.misses, func(results []outcome) bool {
		miss := &attempt{look: look, results: results}
		hit := &attempt{look: look, results: tries.hit, hit: true}
		return slices.Contains(miss.blocks(), then.Block()) && branches(look, math.MaxInt, func(u *ssa.If) bool {
			missed, found := miss.side(u), hit.side(u)
			for _, s := range u.Block().Succs {
				if s != missed && (found == nil || s == found) && !program.Reaches(s, then.Block(), look.Block()) {
					return true
				}
			}
			return false
		})
	})
}

// attempts says what the results of a lookup may be.
func (f *function) attempts(l lookup, depth int) attempts {
	switch look := l.at.(type) {
	case *ssa.Lookup:
		if look.CommaOk {
			return attempts{misses: [][]outcome{{zero, zero}}, hit: []outcome{either, some}}
		}
		return attempts{misses: [][]outcome{{zero}}, hit: []outcome{some}}
	case *ssa.Call:
		if _, ok := look.Call.Value.(*ssa.Builtin); ok {
			return attempts{misses: [][]outcome{{zero}}, hit: []outcome{some}}
		}
		if callee := look.Call.StaticCallee(); callee != nil && depth > 0 {
			if own := f.byFn[program.Origin(callee)]; own != nil && own != f {
				if tries := own.attemptsWithin(l, depth-1); tries.seen {
					return tries
				}
			}
		}
		return byTypes(look.Call.Signature().Results())
	}
	return attempts{misses: [][]outcome{nil}}
}

// attemptsWithin is attempts for a call of this function, which makes the lookup.
func (f *function) attemptsWithin(outer lookup, depth int) attempts {
	key := calledLookup{f, outer.store, outer.file, outer.keyed, depth}
	all, ok := f.tries[key]
	if !ok {
		all = f.findAttempts(outer, depth)
		f.tries[key] = all
	}
	return all
}

// lookupsLike are the lookups of the function that may be what a lookup of its caller is:
// those in the store of that name. If there are none it may be in what has no name here,
// such as a map that is a parameter; where there are, what else it reads is not what may miss.
func (f *function) lookupsLike(outer lookup) []lookup {
	var named, nameless []lookup
	for _, k := range f.order {
		if k.kind != summary.Read && k.kind != summary.Probe && k.kind != summary.FileRead && k.kind != summary.FileProbe || k.kind.OfFile() != outer.file {
			continue
		}
		switch l := f.lookupOf(f.effects[k]); {
		case l.at == nil:
		case outer.keyed && !l.keyed: // loads the map to look an element up in it, which is not what may miss
		case l.store == outer.store && l.store != "":
			named = append(named, l)
		case l.store == "" || outer.store == "":
			nameless = append(nameless, l)
		}
	}
	if len(named) > 0 {
		return named
	}
	return nameless
}

func (f *function) findAttempts(outer lookup, depth int) (all attempts) {
	var asked []ssa.Instruction
	for _, l := range f.lookupsLike(outer) {
		if slices.Contains(asked, l.at) {
			continue
		}
		asked, all.seen = append(asked, l.at), true
		if !f.tells(l.at) {
			continue
		}
		tries := f.attempts(l, depth)
		for _, results := range tries.misses {
			miss := &attempt{look: l.at, results: results}
			for _, way := range miss.returns() {
				if !slices.ContainsFunc(all.misses, func(w []outcome) bool { return slices.Equal(w, way) }) {
					all.misses = append(all.misses, way)
				}
			}
		}
		hit := &attempt{look: l.at, results: tries.hit, hit: true}
		for _, results := range hit.returns() {
			all.hit = common(all.hit, results)
		}
	}
	return all
}

// common is what two results have in common.
func common(a, b []outcome) []outcome {
	if a == nil {
		return b
	}
	out := slices.Clone(a)
	for i := range out {
		if i >= len(b) || out[i] != b[i] {
			out[i] = either
		}
	}
	return out
}

// byTypes is what results of a look-up usually mean: a boolean beside a value says whether
// there is one, an error that there is none, or that something else failed.
func byTypes(t *types.Tuple) attempts {
	missed, failed, hit := make([]outcome, t.Len()), make([]outcome, t.Len()), make([]outcome, t.Len())
	mayFail := false
	for i := range t.Len() {
		switch v := t.At(i).Type(); {
		case program.IsError(v):
			mayFail = true
			missed[i], failed[i], hit[i] = zero, some, zero
		case program.IsBool(v) && t.Len() > 1:
			missed[i], hit[i] = zero, some
		case program.IsBool(v) || isNumber(v):
		default:
			missed[i], failed[i] = zero, zero
			if t.Len() == 1 {
				hit[i] = some
			}
		}
	}
	if !mayFail {
		return attempts{misses: [][]outcome{missed}, hit: hit}
	}
	return attempts{misses: [][]outcome{missed, failed}, hit: hit}
}

// isNumber reports whether values of a type tell how much.
func isNumber(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsNumeric != 0
}

// tells reports whether the results of the function may depend on a look-up in it: on its
// value, or on the way that it chose.
func (f *function) tells(look ssa.Instruction) bool {
	v, ok := look.(ssa.Value)
	if !ok {
		return true
	}
	var work []ssa.Value
	for r := range program.Returns(f.fn) {
		work = append(work, r.Results...)
	}
	for seen := map[ssa.Value]bool{}; len(work) > 0; work = work[1:] {
		at := work[0]
		switch at.(type) {
		case *ssa.Phi, *ssa.Alloc, *ssa.FreeVar:
			return true // of several values one was chosen
		}
		if at == v {
			return true
		}
		instr, ok := at.(ssa.Instruction)
		if !ok || seen[at] {
			continue
		}
		seen[at] = true
		for _, op := range instr.Operands(nil) {
			if *op != nil {
				work = append(work, *op)
			}
		}
	}
	return branches(look, math.MaxInt, f.ChoosesReturn)
}

// returns are the results with which the function may return after the look-up.
func (a *attempt) returns() [][]outcome {
	var all [][]outcome
	for _, b := range a.blocks() {
		r := program.ReturnAt(b)
		if r == nil {
			continue
		}
		results := make([]outcome, len(r.Results))
		for i, v := range r.Results {
			results[i] = a.of(v)
		}
		all = append(all, results)
	}
	return all
}
