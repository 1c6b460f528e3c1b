package engine

import (
	"go/token"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
)

// apply applies sum at a call: its results, its effects on memory that this
// frame names, and the calls it leaves open.
func (f *function) apply(at callAt, sum *summary, args, free []set) {
	before, done := f.applied(at, sum, args, free)
	if done {
		return
	}
	b := f.bind(at, sum, args, free)
	direct := f.isDirect(at, sum)
	for i := range sum.effects {
		e := &sum.effects[i]
		same := before == sum || before != nil && i < len(before.effects) && sameEffect(e, &before.effects[i])
		if !same || f.restsOnCalls(e) {
			f.applyEffect(at, e, b, direct)
		}
	}
	for i := range sum.opens {
		f.applyOpen(at, &sum.opens[i], b)
	}
	f.bindResults(at.result, sum, b)
	if at.returned {
		f.keepReturned(at.instr, sum, b)
	}
}

// combine is when an effect of a callee happens, seen from the caller.
func combine(call, callee when) when { return max(call, callee) }

func (f *function) applyEffect(at callAt, e *effect, b *binding, direct bool) {
	if f.tooFar() {
		return
	}
	if e.kind == pour {
		f.applyPour(e, b)
		return
	}
	targets, deref := f.subst(ref(e.target), b), false
	switch e.kind {
	case assign:
		if e.deref || f.passedThrough(at, e.target) {
			targets, deref = f.load(targets), true
		}
	case read, probe:
		targets = f.union(targets, f.load(targets))
	default:
		targets = f.load(targets)
	}
	if !slices.ContainsFunc(targets, item.isRef) {
		return
	}
	out := effect{kind: e.kind, when: combine(at.when, e.when), key: f.substSet(e.key, b), val: f.union(f.substSet(e.val, b), f.capturedValues(e.val, b)), copied: e.copied, deref: deref && slices.ContainsFunc(targets, f.isFree)}
	out.choice, out.byType, out.loop, out.apart, out.round = e.choice || at.choice, e.byType || at.byType, e.loop, e.apart, e.round
	if e.kind.ofFile() {
		out.dir = f.substSet(e.dir, f.leading(at, b))
	}
	out.pure, out.from = e.pure, f.places(f.substSet(f.known(e.from), b))
	if at.instr != nil && (e.kind == update || e.kind == computed) {
		out.calls = []byCallee{{e, f.cur, direct}}
	}
	out.pos, out.orig = at.place(e.pos, e.orig)
	f.emitAll(out, targets)
	f.refillBy(at, out, targets)
}

// capturedValues is what the variables hold that a closure captured and, by s, put
// somewhere: in its terms a variable and its value have one name.
func (f *function) capturedValues(s set, b *binding) set {
	var out set
	for _, it := range s {
		if d := f.locs[it.loc()]; d.kind == rootFree && d.path == 0 && it.isRef() {
			out = f.union(out, f.load(f.subst(it, b)))
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

func (f *function) applyOpen(at callAt, o *open, b *binding) {
	if f.tooFar() {
		return
	}
	inner := at
	inner.when = combine(at.when, o.when)
	inner.pos, inner.orig = at.place(o.pos, o.orig)
	inner.handed = !o.pos.IsValid() && o.when == served
	inner.refills = at.refills || o.refills
	inner = withoutResult(inner)
	args := make([]set, len(o.args))
	for i, a := range o.args {
		args[i] = f.union(f.substSet(a, b), f.capturedValues(a, b))
		f.spelt += len(args[i])
	}
	named := f.subst(ref(o.recv), b)
	if !o.pos.IsValid() {
		inner.pos = f.wiredAt(named, inner.pos)
	}
	recv := f.load(named)
	key := applying{at.instr, o, len(recv)}
	if f.applying[key] || len(f.applying) == maxApplying {
		return // a function that is passed to itself, or functions that choose among functions again and again
	}
	f.applying[key] = true
	defer delete(f.applying, key)
	if f.strs[o.method] == "" {
		f.dynamic(inner, recv, args)
		return
	}
	f.invokeNamed(inner, recv, o.method, o.iface, args, false)
}

// wiredAt is where this function put a callee into a part of its memory, for a
// call that another package makes through it; or pos.
func (f *function) wiredAt(s set, pos token.Pos) token.Pos {
	for _, it := range s {
		if d := f.locs[it.loc()]; d.kind == rootAlloc && d.path != 0 && it.isRef() {
			if p := f.holdAt[it.loc()]; p.IsValid() {
				return p
			}
		}
	}
	return pos
}

// past is an application of a summary, and what it rested on.
type past struct {
	at         callAt
	sum        *summary
	args       []set
	free       []set
	heap       int
	generation int
}

// applied remembers an application, and compares it with the last one at the same
// place. It is done if that was of the same summary, with the same arguments and the
// same memory behind them, while no other summary has changed to which it may lead.
// With the same arguments and memory, effects that were in the summary before are.
func (f *function) applied(at callAt, sum *summary, args, free []set) (before *summary, done bool) {
	if at.instr == nil {
		return nil, false
	}
	now := past{at, sum, slices.Clone(args), slices.Clone(free), f.heapVersion, f.generation}
	for i := range f.past[at.instr] {
		p := &f.past[at.instr][i]
		if p.at != at || p.sum.key != sum.key {
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
func (f *function) restsOnCalls(e *effect) bool {
	calls := func(it item) bool { return f.hasCall(f.locs[it.loc()].path) }
	return calls(ref(e.target)) || slices.ContainsFunc(e.key, calls) || slices.ContainsFunc(e.dir, calls) || slices.ContainsFunc(e.val, calls)
}

func sameSet(a, b set) bool { return slices.Equal(a, b) }

type applying struct {
	instr ssa.Instruction
	open  *open
	size  int
}

// substSet translates a set of a summary.
func (f *function) substSet(s set, b *binding) set {
	if len(s) == 0 {
		return nil
	}
	var out []item
	for _, it := range s {
		out = append(out, f.subst(it, b)...)
	}
	return f.gathered(out)
}

// subst translates one item of a summary.
func (f *function) subst(it item, b *binding) set {
	if s, ok := b.memo[it]; ok {
		return s
	}
	d := f.locs[it.loc()]
	var base set
	switch d.kind {
	case rootParam:
		if int(d.key) < len(b.args) {
			base = b.args[d.key]
		}
	case rootFree:
		if int(d.key) < len(b.free) {
			base = b.free[d.key]
		}
	case rootAlloc:
		if int(d.key) < len(b.sites) {
			base = set{ref(b.sites[d.key])}
		}
	default:
		if d.path == 0 || !f.hasCall(d.path) {
			return set{it}
		}
		base = set{ref(f.loc(d.kind, d.key, 0))}
	}
	base = f.walk(base, f.hops(d.path))
	if !it.isRef() {
		base = f.weaken(base)
	}
	b.memo[it] = base
	return base
}

func (sp *space) hasCall(p path) bool {
	for ; p != 0; p = sp.paths[p].parent {
		if sp.paths[p].hop.kind == hopCall {
			return true
		}
	}
	return false
}

// calls returns what calling the values of base returns, as far as their
// callees are known: h names the method, or "" for function values. Where methods return
// what other methods return, it is called for each path through them, of which there are
// as many as orders of methods, and ends when the bounds of places are met.
func (f *function) calls(base set, h hop) set {
	var out set
	add := func(sum *summary, args, free []set) {
		if sum == nil || f.calling[sum] || f.tooFar() || f.spelt > maxLinked {
			return
		}
		f.calling[sum] = true
		defer delete(f.calling, sum)
		b := &binding{args: args, free: free, memo: map[item]set{}}
		for _, r := range sum.results {
			s := f.substSet(f.contextFree(sum, r), b)
			f.spelt += len(base) + len(out) + len(s)
			out = f.union(out, s)
		}
	}
	method := f.strs[h.name]
	objects := f.withoutDyn(base)
	for _, it := range base {
		d := f.locs[it.loc()]
		switch {
		case d.kind == rootFunc && d.path == 0 && method == "":
			add(f.summaryByKey(f.strs[d.key]), nil, nil)
		case d.kind == rootAlloc && d.path == 0 && f.sites[d.key].fn != 0 && method == "":
			add(f.summaryByKey(f.strs[f.sites[d.key].fn]), nil, f.held2free(d.key))
		case d.kind == rootDyn && method != "":
			if m := f.methodOf(f.strs[d.key], method); m != nil {
				add(m.sum, []set{f.receiver(m, objects, d.key)}, nil)
			}
		}
	}
	return out
}

// contextFree leaves allocations out of a result of sum, but for what they hold.
func (f *function) contextFree(sum *summary, r set) set {
	var out set
	for _, it := range r {
		if d := f.locs[it.loc()]; d.kind == rootAlloc {
			for _, h := range sum.heap {
				if f.locs[h.at].key == d.key {
					out = f.union(out, f.weaken(f.withoutAllocs(f.union(h.val, h.copied))))
				}
			}
			if st := sum.sites[d.key]; st.fn != 0 {
				out = f.union(out, set{ref(f.loc(rootFunc, st.fn, 0))})
			}
			continue
		}
		out = f.union(out, set{it})
	}
	return out
}

func (f *function) withoutAllocs(s set) set {
	return keep(s, func(it item) bool { return f.locs[it.loc()].kind != rootAlloc })
}

// held2free returns the free variables of the closure that site allocates.
func (f *function) held2free(id int32) []set {
	var out []set
	root := f.loc(rootAlloc, id, 0)
	for i := int32(0); ; i++ {
		s, ok := f.heap[f.at(root, hop{hopFree, i})]
		if !ok {
			return out
		}
		out = append(out, s)
	}
}

// bindings returns the free variables of a closure.
func (f *function) bindings(mc *ssa.MakeClosure) []set {
	out := make([]set, len(mc.Bindings))
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
	l := f.alloc(mc, "", nil, site{fn: f.str(key)})
	for i, s := range free {
		at := f.at(l, hop{hopFree, int32(i)})
		if len(s) == 0 {
			s = set{derived(l)} // keep the place of a free variable about which nothing is known
		}
		f.hold(at, s)
	}
	f.setValue(mc, set{ref(l)})

	args, serves := f.handlerArgs(fn)
	if !serves || program.OnlyCalled(mc) {
		return
	}
	f.applyTo(callAt{instr: mc, pos: mc.Pos(), when: served}, fn, args, free)
}
