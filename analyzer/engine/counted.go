package engine

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/value"
)

// Counts, and those that limit.
//
// Wins of a player are counted as the requests of an address are. They differ in what
// comes of them: a limit asks how large the count is, and a score is only shown. So a
// count limits if it is compared with something, other than another such count (a list
// sorted by score) and nothing at all (nobody of that name). What is counted down is a
// budget, and may be compared with nothing. A count limits as well if whoever counts looks
// at a time beside it: a window begins anew.
//
// A count has a name for this: the field that it is, of whatever object, so that a
// method of an element may count or ask; or the store that has it as elements.

// bounds collects what the functions of a package do with counts, by name.
type bounds struct {
	stores  map[string]map[string]bool // that have the count in their elements
	lowered map[string]bool            // counted down
	asked   map[string]bool            // compared with nothing at all
	limits  map[string]bool            // compared with something
}

// noteCounts notes which stores have counts, and whether these limit.
func (e *engine) noteCounts(v *verdicts) {
	b := &bounds{map[string]map[string]bool{}, map[string]bool{}, map[string]bool{}, map[string]bool{}}
	for _, f := range e.funcs {
		f.addBounds(b)
	}
	for name, ids := range b.stores {
		limits := b.limits[name] || b.asked[name] && b.lowered[name]
		v.use(name).bounded = v.use(name).bounded || limits
		for id := range ids {
			u := v.use(id)
			u.counted, u.bounded = true, u.bounded || limits
		}
	}
}

// isBounded reports whether a count of the given name limits, in this package or below.
func (e *engine) isBounded(v *verdicts, name string) bool {
	u := v.usages[name]
	return u != nil && u.bounded || parseUsage(e.below.decls[name].used).bounded
}

// countKey is the name of the count at l, which may be a store of counts.
func (e *engine) countKey(l value.Loc) string {
	for _, h := range slices.Backward(e.Hops(e.Locs[l].Path)) {
		if name := e.Strs[h.Name]; h.Kind == value.HopField && !strings.HasPrefix(name, ".") {
			return name
		}
	}
	id, _, _ := e.identity(l)
	return id
}

// addBounds adds what one function does.
func (f *function) addBounds(b *bounds) {
	here := map[string]map[string]bool{} // the counts that are changed here, by store
	count := func(l value.Loc, op token.Token) {
		l = f.asLong(l)
		id, _, ok := f.identity(l)
		if !ok {
			return
		}
		name := f.countKey(l)
		addTo(b.stores, name, id)
		addTo(here, id, name)
		b.lowered[name] = b.lowered[name] || op == token.SUB
	}
	read, times := map[string][]ssa.Value{}, map[string][]ssa.Value{}
	for _, k := range f.order {
		switch k.kind {
		case summary.Assign, summary.Update:
			if op := f.counts(f.effects[k]); op != token.ILLEGAL {
				count(k.target, op)
			}
		case summary.Read:
			v, ok := k.via.(ssa.Value)
			l := f.asLong(k.target)
			id, _, known := f.identity(l)
			if !ok || !known {
				continue
			}
			if isTime(v.Type()) {
				times[id] = append(times[id], v)
			} else {
				read[f.countKey(l)] = append(read[f.countKey(l)], f.numbersOf(v, l)...)
			}
		}
	}
	for instr := range program.Instructions(f.fn) {
		if c, ok := instr.(*ssa.Call); ok {
			if op := countsAtomically(c); op != token.ILLEGAL {
				for _, it := range f.value(c.Call.Args[0]) {
					count(it.Loc(), op)
					name := f.countKey(f.asLong(it.Loc()))
					read[name] = append(read[name], c)
				}
			}
		}
	}
	for name, vals := range read {
		for zero := range f.comparisons(vals) {
			b.asked[name] = b.asked[name] || zero
			b.limits[name] = b.limits[name] || !zero
		}
	}
	for id, names := range here {
		for range f.comparisons(times[id]) {
			for name := range names {
				b.limits[name] = true
			}
		}
	}
}

func addTo(sets map[string]map[string]bool, key, val string) {
	if sets[key] == nil {
		sets[key] = map[string]bool{}
	}
	sets[key][val] = true
}

// numbersOf returns the numbers of l that an instruction yields which reads it: a look-up
// or a call.
func (f *function) numbersOf(v ssa.Value, l value.Loc) []ssa.Value {
	call, isCall := v.(*ssa.Call)
	out := []ssa.Value{v}
	if _, ok := v.Type().(*types.Tuple); ok {
		out = nil
		for _, use := range *v.Referrers() {
			if x, ok := use.(*ssa.Extract); ok && !isRangeKey(x) {
				out = append(out, x)
			}
		}
	}
	return slices.DeleteFunc(out, func(v ssa.Value) bool {
		return !isNumber(v.Type()) || isCall && call.Call.StaticCallee() != nil && !f.derivesFrom(v, l)
	})
}

// derivesFrom reports whether the number v comes from the count at l.
func (f *function) derivesFrom(v ssa.Value, l value.Loc) bool {
	id, _, _ := f.identity(l)
	return slices.ContainsFunc(f.value(v), func(it value.Item) bool {
		from := f.asLong(it.Loc())
		of, _, ok := f.identity(from)
		return ok && (of == id || f.countKey(from) == f.countKey(l))
	})
}

// comparisons yields the comparisons of what is computed from vals with something else,
// and whether that is nothing at all.
func (f *function) comparisons(vals []ssa.Value) func(yield func(zero bool) bool) {
	return func(yield func(bool) bool) {
		seen := map[ssa.Value]bool{}
		var tests []*ssa.BinOp
		for work := slices.Clone(vals); len(work) > 0; work = work[1:] {
			v := work[0]
			if seen[v] || v.Referrers() == nil {
				continue
			}
			seen[v] = true
			for _, use := range *v.Referrers() {
				switch u := use.(type) {
				case *ssa.BinOp:
					if program.IsBool(u.Type()) {
						tests = append(tests, u)
						continue
					}
					work = append(work, u)
				case *ssa.Convert, *ssa.ChangeType, *ssa.Phi:
					work = append(work, use.(ssa.Value))
				case *ssa.Call:
					if program.IsBool(u.Type()) && isTime(v.Type()) && !yield(false) {
						return // whether one time is before another
					}
					work = append(work, f.becomes(u, v)...)
				}
			}
		}
		for _, t := range tests {
			if seen[t.X] && seen[t.Y] {
				continue
			}
			other := t.Y
			if seen[t.Y] {
				other = t.X
			}
			c, ok := other.(*ssa.Const)
			if !yield(ok && isZero(c)) {
				return
			}
		}
	}
}

// becomes returns what becomes of a number in a call: a parameter of a function that is
// analysed, or the number that one of the standard library makes of it.
func (f *function) becomes(c *ssa.Call, v ssa.Value) []ssa.Value {
	callee := c.Call.StaticCallee()
	if callee != nil && len(callee.Blocks) > 0 {
		var out []ssa.Value
		for i, arg := range c.Call.Args {
			if arg == v {
				out = append(out, callee.Params[i])
			}
		}
		return out
	}
	if isNumber(c.Type()) && (callee == nil && !c.Call.IsInvoke() || callee != nil && callee.Pkg != nil && f.isStandard(callee.Pkg.Pkg)) {
		return []ssa.Value{c}
	}
	return nil
}

func isTime(t types.Type) bool { return program.TypeKey(t) == "time.Time" }

// counts is the operation by which an effect computes an element from its last value,
// or ILLEGAL.
func (f *function) counts(e *summary.Effect) token.Token {
	if op := countsIn(e.Via); op != token.ILLEGAL {
		return op
	}
	return f.countsByCall(e)
}

// countsIn is counts of an instruction that adds to what it overwrites.
func countsIn(i ssa.Instruction) token.Token {
	var now, key ssa.Value
	switch i := i.(type) {
	case *ssa.MapUpdate:
		now, key = i.Value, i.Key
	case *ssa.Store:
		now = i.Val
	}
	sum, ok := addition(now)
	if !ok {
		return token.ILLEGAL
	}
	old := sum.X
	if x, ok := old.(*ssa.Extract); ok {
		old = x.Tuple
	}
	switch old := old.(type) {
	case *ssa.Lookup:
		if old.Index == key {
			return sum.Op
		}
	case *ssa.UnOp:
		if s, ok := i.(*ssa.Store); ok && old.Op == token.MUL && sameField(old.X, s.Addr) {
			return sum.Op
		}
	}
	return token.ILLEGAL
}

// countsByCall is counts of an instruction that calls what writes: a method that sets
// an element is given the sum of what another one read there.
func (f *function) countsByCall(e *summary.Effect) token.Token {
	call, ok := e.Via.(*ssa.Call)
	if !ok {
		return token.ILLEGAL
	}
	target := f.Locs[e.Target]
	for _, arg := range call.Call.Args {
		sum, ok := addition(arg)
		if ok && isNumeric(sum.Type()) && slices.ContainsFunc(f.value(sum.X), func(it value.Item) bool {
			d := f.Locs[it.Loc()]
			return d.Kind == target.Kind && d.Key == target.Key && f.IsPrefix(target.Path, d.Path)
		}) {
			return sum.Op
		}
	}
	return token.ILLEGAL
}

// countsAtomically is counts of a call of package sync/atomic, through the address of
// what is counted.
func countsAtomically(c *ssa.Call) token.Token {
	callee := c.Call.StaticCallee()
	if callee == nil || callee.Pkg == nil || callee.Pkg.Pkg.Path() != "sync/atomic" {
		return token.ILLEGAL
	}
	args := c.Call.Args
	switch {
	case strings.HasPrefix(callee.Name(), "Add"):
		if by, ok := args[1].(*ssa.Const); ok && constant.Sign(by.Value) < 0 {
			return token.SUB
		}
		return token.ADD
	case strings.HasPrefix(callee.Name(), "CompareAndSwap"):
		if sum, ok := addition(args[2]); ok {
			return sum.Op
		}
	}
	return token.ILLEGAL
}

// addition returns v if it is a sum or a difference.
func addition(v ssa.Value) (*ssa.BinOp, bool) {
	sum, ok := v.(*ssa.BinOp)
	return sum, ok && (sum.Op == token.ADD || sum.Op == token.SUB)
}

// sameField reports whether two addresses are of one field, of objects that may differ.
func sameField(a, b ssa.Value) bool {
	x, ok := a.(*ssa.FieldAddr)
	y, ok2 := b.(*ssa.FieldAddr)
	return a == b || ok && ok2 && x.Field == y.Field && types.Identical(x.X.Type(), y.X.Type())
}
