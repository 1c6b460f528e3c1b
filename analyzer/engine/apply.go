package engine

import (
	"go/token"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/value"
)

// apply applies sum at a call: its results, its effects on memory that this
// frame names, and the calls it leaves open.
func (f *function) apply(at callAt, sum *summary.Summary, args, free []value.Set) {
	before, done := f.applied(at, sum, args, free)
	if done {
		return
	}
	b := f.bind(at, sum, args, free)
	direct := f.isDirect(at, sum)
	for i := range sum.Effects {
		e := &sum.Effects[i]
		same := before == sum || before != nil && i < len(before.Effects) && sameEffect(e, &before.Effects[i])
		if !same || f.restsOnCalls(e) {
			f.applyEffect(at, e, b, direct)
		}
	}
	for i := range sum.Opens {
		f.applyOpen(at, &sum.Opens[i], b)
	}
	f.bindResults(at.result, sum, b)
	if at.returned {
		f.keepReturned(at.instr, sum, b)
	}
}

// combine is when an effect of a callee happens, seen from the caller.
func combine(call, callee summary.When) summary.When { return max(call, callee) }

func (f *function) applyEffect(at callAt, e *summary.Effect, b *binding, direct bool) {
	if f.tooFar() {
		return
	}
	if e.Kind == summary.Pour {
		f.applyPour(e, b)
		return
	}
	targets, deref := f.subst(value.Ref(e.Target), b), false
	switch e.Kind {
	case summary.Assign:
		if e.Deref || f.passedThrough(at, e.Target) {
			targets, deref = f.load(targets), true
		}
	case summary.Read, summary.Probe:
		targets = f.Union(targets, f.load(targets))
	default:
		targets = f.load(targets)
	}
	if !slices.ContainsFunc(targets, value.Item.IsRef) {
		return
	}
	out := summary.Effect{Kind: e.Kind, When: combine(at.when, e.When), Key: f.substSet(e.Key, b), Val: f.Union(f.substSet(e.Val, b), f.capturedValues(e.Val, b)), Copied: e.Copied, Deref: deref && slices.ContainsFunc(targets, f.isFree)}
	out.Choice, out.ByType, out.Loop, out.Whole, out.Apart, out.Round = e.Choice || at.choice, e.ByType || at.byType, e.Loop, e.Whole, e.Apart, e.Round
	if e.Kind.OfFile() {
		out.Dir = f.substSet(e.Dir, f.leading(at, b))
	}
	out.Pure, out.From = e.Pure, f.places(f.substSet(f.known(e.From), b))
	if at.instr != nil && (e.Kind == summary.Update || e.Kind == summary.Computed) {
		out.Calls = []summary.ByCallee{{Effect: e, Via: f.cur, Direct: direct}}
	}
	out.Pos, out.Orig = at.place(e.Pos, e.Orig)
	f.emitAll(out, targets)
	f.refillBy(at, out, targets)
}

// capturedValues is what the variables hold that a closure captured and, by s, put
// somewhere: in its terms a variable and its value have one name.
func (f *function) capturedValues(s value.Set, b *binding) value.Set {
	var out value.Set
	for _, it := range s {
		if d := f.Locs[it.Loc()]; d.Kind == value.RootFree && d.Path == 0 && it.IsRef() {
			out = f.Union(out, f.load(f.subst(it, b)))
		}
	}
	return out
}

// place keeps a position that lies in the package under analysis; what happens
// in another package stands at the call that leads there.
func (at callAt) place(pos token.Pos, orig int32) (token.Pos, int32) {
	if pos.IsValid() {
		return pos, orig
	}
	return at.pos, orig
}

// maxApplying bounds how deep callees that callers choose call callees that callers
// choose; each of them may be one of many, so that their number multiplies from level
// to level. Servers come to three. What is further down has no effects.
const maxApplying = 4

func (f *function) applyOpen(at callAt, o *summary.Open, b *binding) {
	if f.tooFar() {
		return
	}
	inner := at
	inner.when = combine(at.when, o.When)
	inner.pos, inner.orig = at.place(o.Pos, o.Orig)
	inner.handed = !o.Pos.IsValid() && o.When == summary.Served
	inner.refills = at.refills || o.Refills
	inner = withoutResult(inner)
	args := make([]value.Set, len(o.Args))
	for i, a := range o.Args {
		args[i] = f.Union(f.substSet(a, b), f.capturedValues(a, b))
		f.spelt += len(args[i])
	}
	named := f.subst(value.Ref(o.Recv), b)
	if !o.Pos.IsValid() {
		inner.pos = f.wiredAt(named, inner.pos)
	}
	recv := f.load(named)
	key := applying{at.instr, o, len(recv)}
	if f.applying[key] || len(f.applying) == maxApplying {
		return // a function that is passed to itself, or functions that choose among functions again and again
	}
	f.applying[key] = true
	defer delete(f.applying, key)
	if f.Strs[o.Method] == "" {
		f.dynamic(inner, recv, args)
		return
	}
	f.invokeNamed(inner, recv, o.Method, o.Iface, args, false)
}

// wiredAt is where this function put a callee into a part of its memory, for a
// call that another package makes through it; or pos.
func (f *function) wiredAt(s value.Set, pos token.Pos) token.Pos {
	for _, it := range s {
		if d := f.Locs[it.Loc()]; d.Kind == value.RootAlloc && d.Path != 0 && it.IsRef() {
			if p := f.holdAt[it.Loc()]; p.IsValid() {
				return p
			}
		}
	}
	return pos
}

// past is an application of a summary, and what it rested on.
type past struct {
	at         callAt
	sum        *summary.Summary
	args       []value.Set
	free       []value.Set
	heap       int
	generation int
}

// applied remembers an application, and compares it with the last one at the same
// place. It is done if that was of the same summary, with the same arguments and the
// same memory behind them, while no other summary has changed to which it may lead.
// With the same arguments and memory, effects that were in the summary before are.
func (f *function) applied(at callAt, sum *summary.Summary, args, free []value.Set) (before *summary.Summary, done bool) {
	if at.instr == nil {
		return nil, false
	}
	now := past{at, sum, slices.Clone(args), slices.Clone(free), f.heapVersion, f.generation}
	for i := range f.past[at.instr] {
		p := &f.past[at.instr][i]
		if p.at != at || p.sum.Key != sum.Key {
			continue
		}
		if p.heap == f.heapVersion && slices.EqualFunc(p.args, args, sameSet) && slices.EqualFunc(p.free, free, sameSet) {
			before = p.sum
		}
		done = before == sum && p.generation == f.generation
		*p = now
		return before, done
	}
	f.past[at.instr] = append(f.past[at.instr], now)
	return nil, false
}

// restsOnCalls reports whether what an effect is about depends on the results of
// calls, and so on other summaries.
func (f *function) restsOnCalls(e *summary.Effect) bool {
	calls := func(it value.Item) bool { return f.HasCall(f.Locs[it.Loc()].Path) }
	return calls(value.Ref(e.Target)) || slices.ContainsFunc(e.Key, calls) || slices.ContainsFunc(e.Dir, calls) || slices.ContainsFunc(e.Val, calls)
}

func sameSet(a, b value.Set) bool { return slices.Equal(a, b) }

type applying struct {
	instr ssa.Instruction
	open  *summary.Open
	size  int
}

// substSet translates a set of a summary.
func (f *function) substSet(s value.Set, b *binding) value.Set {
	if len(s) == 0 {
		return nil
	}
	var out []value.Item
	for _, it := range s {
		out = append(out, f.subst(it, b)...)
	}
	return f.Gathered(out)
}

// subst translates one item of a summary.
func (f *function) subst(it value.Item, b *binding) value.Set {
	if s, ok := b.memo[it]; ok {
		return s
	}
	d := f.Locs[it.Loc()]
	var base value.Set
	switch d.Kind {
	case value.RootParam:
		if int(d.Key) < len(b.args) {
			base = b.args[d.Key]
		}
	case value.RootFree:
		if int(d.Key) < len(b.free) {
			base = b.free[d.Key]
		}
	case value.RootAlloc:
		if int(d.Key) < len(b.sites) {
			base = value.Set{value.Ref(b.sites[d.Key])}
		}
	default:
		if d.Path == 0 || !f.HasCall(d.Path) {
			return value.Set{it}
		}
		base = value.Set{value.Ref(f.Loc(d.Kind, d.Key, 0))}
	}
	base = f.walk(base, f.Hops(d.Path))
	if !it.IsRef() {
		base = f.Weaken(base)
	}
	b.memo[it] = base
	return base
}

// calls returns what calling the values of base returns, as far as their
// callees are known: h names the method, or "" for function values. Where methods return
// what other methods return, it is called for each path through them, of which there are
// as many as orders of methods, and ends when the bounds of places are met.
func (f *function) calls(base value.Set, h value.Hop) value.Set {
	var out value.Set
	add := func(sum *summary.Summary, args, free []value.Set) {
		if sum == nil || f.calling[sum] || f.tooFar() || f.spelt > maxLinked {
			return
		}
		f.calling[sum] = true
		defer delete(f.calling, sum)
		b := &binding{args: args, free: free, memo: map[value.Item]value.Set{}}
		for _, r := range sum.Results {
			s := f.substSet(f.contextFree(sum, r), b)
			f.spelt += len(base) + len(out) + len(s)
			out = f.Union(out, s)
		}
	}
	method := f.Strs[h.Name]
	objects := f.withoutDyn(base)
	for _, it := range base {
		d := f.Locs[it.Loc()]
		switch {
		case d.Kind == value.RootFunc && d.Path == 0 && method == "":
			add(f.summaryByKey(f.Strs[d.Key]), nil, nil)
		case d.Kind == value.RootAlloc && d.Path == 0 && f.sites[d.Key].Fn != 0 && method == "":
			add(f.summaryByKey(f.Strs[f.sites[d.Key].Fn]), nil, f.held2free(d.Key))
		case d.Kind == value.RootDyn && method != "":
			if m := f.methodOf(f.Strs[d.Key], method); m != nil {
				add(m.sum, []value.Set{f.receiver(m, objects, d.Key)}, nil)
			}
		}
	}
	return out
}

// contextFree leaves allocations out of a result of sum, but for what they hold.
func (f *function) contextFree(sum *summary.Summary, r value.Set) value.Set {
	var out value.Set
	for _, it := range r {
		if d := f.Locs[it.Loc()]; d.Kind == value.RootAlloc {
			for _, h := range sum.Heap {
				if f.Locs[h.At].Key == d.Key {
					out = f.Union(out, f.Weaken(f.withoutAllocs(f.Union(h.Val, h.Copied))))
				}
			}
			if st := sum.Sites[d.Key]; st.Fn != 0 {
				out = f.Union(out, value.Set{value.Ref(f.Loc(value.RootFunc, st.Fn, 0))})
			}
			continue
		}
		out = f.Union(out, value.Set{it})
	}
	return out
}

func (f *function) withoutAllocs(s value.Set) value.Set {
	return value.Keep(s, func(it value.Item) bool { return f.Locs[it.Loc()].Kind != value.RootAlloc })
}

// held2free returns the free variables of the closure that site allocates.
func (f *function) held2free(id int32) []value.Set {
	var out []value.Set
	root := f.Loc(value.RootAlloc, id, 0)
	for i := int32(0); ; i++ {
		s, ok := f.heap[f.At(root, value.Hop{Kind: value.HopFree, Name: i})]
		if !ok {
			return out
		}
		out = append(out, s)
	}
}

// bindings returns the free variables of a closure.
func (f *function) bindings(mc *ssa.MakeClosure) []value.Set {
	out := make([]value.Set, len(mc.Bindings))
	for i, b := range mc.Bindings {
		out[i] = f.value(b)
	}
	return out
}

// makeClosure allocates a closure. A handler does on behalf of later clients
// what its body does.
func (f *function) makeClosure(mc *ssa.MakeClosure) {
	fn := mc.Fn.(*ssa.Function)
	free := f.bindings(mc)
	key := f.calleeKey(fn)
	l := f.alloc(mc, "", nil, summary.Site{Fn: f.Str(key)})
	for i, s := range free {
		at := f.At(l, value.Hop{Kind: value.HopFree, Name: int32(i)})
		if len(s) == 0 {
			s = value.Set{value.Derived(l)} // keep the place of a free variable about which nothing is known
		}
		f.hold(at, s)
	}
	f.setValue(mc, value.Set{value.Ref(l)})

	args, serves := f.handlerArgs(fn)
	if !serves || program.OnlyCalled(mc) {
		return
	}
	f.applyTo(callAt{instr: mc, pos: mc.Pos(), when: summary.Served}, fn, args, free)
}
