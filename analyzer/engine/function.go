package engine

import (
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"
)

// function is the state of the analysis of one function: for each SSA value a
// set of locations, and for each allocation what it holds. Both only grow; the
// function is walked until neither does. It is flow-insensitive: the order of
// writes within a function does not matter.
type function struct {
	*engine
	fn     *ssa.Function
	key    string
	vals   map[ssa.Value]set
	tuples map[ssa.Value][]set
	heap   map[loc]set // rooted at sites of this function
	copies map[loc]set // structs and arrays copied there: their parts, not they themselves
	heapAt map[int32][]loc
	holdAt map[loc]token.Pos // the first instruction that put something there
	sites  []site
	siteID map[siteKey]int32

	results []set
	effects map[effectKey]*effect
	opens   map[openKey]*open
	order   []effectKey
	openOrd []openKey

	loops   map[*ssa.BasicBlock]bool // blocks in a cycle
	blocks  bool                     // one of them waits for a channel
	batches map[string]bool          // names of variables of the loop, see batch
	cur     ssa.Instruction          // the instruction that transfer is at
	changed bool
	final   bool // the last walk, which looks at how values are used
	root    bool // an entry point: attributed on its own
	inDoubt bool // of a frame: what is attributed may run for a request after all

	past        map[ssa.Instruction][]past
	returned    map[ssa.Instruction]set // see keepReturned
	heapVersion int
	flat        map[item]set // memo of flattenOne, at flatVersion
	flatVersion int
	applying    map[applying]bool // open calls being applied
	calling     map[*summary]bool // summaries whose results are being looked up
}

// siteKey tells the allocations of a function apart: by instruction, and by site
// of the summary where that is a call.
type siteKey struct {
	instr ssa.Instruction
	part  string
}

type effectKey struct {
	kind   effectKind
	when   when
	target loc
	pos    token.Pos
	orig   int32
	via    ssa.Instruction // of reads: the instruction of this function that reads or leads to it
}

type openKey struct {
	when   when
	recv   loc
	method int32
	pos    token.Pos
	orig   int32
}

func newFunction(e *engine, fn *ssa.Function) *function {
	f := &function{
		engine: e, fn: fn, vals: map[ssa.Value]set{}, tuples: map[ssa.Value][]set{},
		heap: map[loc]set{}, copies: map[loc]set{}, heapAt: map[int32][]loc{}, holdAt: map[loc]token.Pos{}, siteID: map[siteKey]int32{},
		effects: map[effectKey]*effect{}, opens: map[openKey]*open{},
		past: map[ssa.Instruction][]past{}, returned: map[ssa.Instruction]set{}, flat: map[item]set{}, applying: map[applying]bool{}, calling: map[*summary]bool{},
	}
	if fn == nil { // the frame of a root, see root.go
		return f
	}
	f.key = funcKey(fn)
	f.results = make([]set, fn.Signature.Results().Len())
	f.loops = cycles(fn)
	f.blocks = waits(f.loops)
	f.batches = f.findBatches()
	for i, p := range fn.Params {
		f.vals[p] = f.paramValue(i, p)
	}
	for i, fv := range fn.FreeVars {
		f.vals[fv] = set{ref(f.loc(rootFree, int32(i), 0))}
	}
	return f
}

func (f *function) paramValue(i int, p *ssa.Parameter) set {
	s := set{ref(f.loc(rootParam, int32(i), 0))}
	if f.isRequest(p.Type()) {
		return f.union(s, set{f.client(p.Name(), p.Pos())})
	}
	return s
}

// value returns what v may be.
func (f *function) value(v ssa.Value) set {
	switch v := v.(type) {
	case *ssa.Const, *ssa.Builtin:
		return nil
	case *ssa.Global:
		if v.Pkg == nil || f.isStandard(v.Pkg.Pkg) {
			return nil
		}
		return set{ref(f.loc(rootGlobal, f.globalKey(v), 0))}
	case *ssa.Function:
		return set{ref(f.loc(rootFunc, f.str(f.calleeKey(v)), 0))}
	}
	return f.vals[v]
}

func (f *function) setValue(v ssa.Value, s set) {
	if !isReference(v.Type()) {
		s = f.weaken(s)
	}
	old := f.vals[v]
	now := f.union(old, s)
	if len(now) != len(old) || !slices.Equal(now, old) {
		f.vals[v] = now
		f.changed = true
	}
}

func (f *function) setTuple(v ssa.Value, i int, s set) {
	t := f.tuples[v]
	if t == nil {
		t = make([]set, v.Type().(*types.Tuple).Len())
		f.tuples[v] = t
	}
	if i >= len(t) {
		return
	}
	if typ := v.Type().(*types.Tuple).At(i).Type(); !isReference(typ) {
		s = f.weaken(s)
	}
	now := f.union(t[i], s)
	if !slices.Equal(now, t[i]) {
		t[i] = now
		f.changed = true
	}
}

// alloc returns the location of the memory that instr allocates. part tells
// apart what one instruction allocates.
func (f *function) alloc(instr ssa.Instruction, part string, t types.Type, s site) loc {
	k := siteKey{instr, part}
	id, ok := f.siteID[k]
	if !ok {
		id = int32(len(f.sites))
		f.siteID[k] = id
		if t != nil {
			s.typ, s.of = f.str(typeKey(t)), t
		}
		if instr != nil {
			s.inLoop = f.loops[instr.Block()]
			s.pos = instr.Pos()
		}
		f.sites = append(f.sites, s)
	}
	return f.loc(rootAlloc, id, 0)
}

// hold adds s to what the allocated memory at l holds.
func (f *function) hold(l loc, s set) { f.holdIn(f.heap, l, s) }

func (f *function) holdIn(m map[loc]set, l loc, s set) {
	if len(s) == 0 {
		return
	}
	old, ok := m[l]
	now := f.union(old, s)
	if ok && slices.Equal(now, old) {
		return
	}
	m[l] = now
	f.changed = true
	f.heapVersion++
	root := f.locs[l].key
	if !slices.Contains(f.heapAt[root], l) {
		f.heapAt[root] = append(f.heapAt[root], l)
		if f.cur != nil {
			f.holdAt[l] = f.cur.Pos()
		}
	}
}

// load returns what the memory that s names holds. Memory that this function
// did not allocate is named by the way to it, so loading leaves it alone.
func (f *function) load(s set) set {
	if !f.hasAlloc(s) {
		return s
	}
	var out []item
	for _, it := range s {
		if !it.isRef() || f.locs[it.loc()].kind != rootAlloc {
			out = append(out, it)
			continue
		}
		held := f.held(it.loc())
		if f.locs[it.loc()].path != 0 || !slices.ContainsFunc(held, item.isRef) {
			out = append(out, it) // nothing better to call it
		}
		out = append(out, held...)
	}
	return f.gathered(out)
}

func (f *function) hasAlloc(s set) bool {
	return slices.ContainsFunc(s, func(it item) bool { return f.locs[it.loc()].kind == rootAlloc })
}

// held returns the contents of the allocated memory at l: what was written
// there, and the same place in what was copied over a part that contains it.
// Each place is visited once, however the copies refer to one another.
func (f *function) held(l loc) set {
	var out []item
	visited := map[loc]bool{l: true}
	for work := []loc{l}; len(work) > 0; work = work[1:] {
		d := f.locs[work[0]]
		out = append(out, f.heap[work[0]]...)
		hops := f.hops(d.path)
		p := d.path
		for n := range slices.Backward(hops) {
			p = f.paths[p].parent
			whole := f.loc(d.kind, d.key, p)
			for _, it := range f.union(f.heap[whole], f.copies[whole]) {
				part := f.follow(it, hops[n:])
				switch {
				case part < 0:
				case part.isRef() && f.locs[part.loc()].kind == rootAlloc:
					if !visited[part.loc()] {
						visited[part.loc()] = true
						work = append(work, part.loc())
					}
				default:
					out = append(out, part)
				}
			}
		}
	}
	return f.gathered(out)
}

// follow follows hops from an item, or returns -1 where they lead nowhere.
func (f *function) follow(it item, hops []hop) item {
	for _, h := range hops {
		k := f.locs[it.loc()].kind
		if k == rootDyn || k == rootFunc && h.kind != hopCall {
			return -1
		}
		if !it.isRef() {
			return it
		}
		it = ref(f.at(it.loc(), h))
	}
	return it
}

// step follows one hop from each item of s. A derived item stays: a part of
// what holds information from somewhere holds information from there.
func (f *function) step(s set, h hop) set {
	out := make(set, 0, len(s))
	for _, it := range s {
		if next := f.follow(it, []hop{h}); next >= 0 {
			out = append(out, next)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// flatten replaces allocations of this function, which mean nothing to others,
// by what they hold.
func (f *function) flatten(s set) set {
	if !f.hasAlloc(s) {
		return s
	}
	var out []item
	for _, it := range s {
		if f.locs[it.loc()].kind == rootAlloc {
			out = append(out, f.flattenOne(it)...)
		} else {
			out = append(out, it)
		}
	}
	return f.gathered(out)
}

// flattenOne is what one allocation holds, remembered as long as the memory of
// the function does not change.
func (f *function) flattenOne(it item) set {
	if f.flatVersion != f.heapVersion {
		clear(f.flat)
		f.flatVersion = f.heapVersion
	}
	if s, ok := f.flat[it]; ok {
		return s
	}
	var out []item
	if d := f.locs[it.loc()]; f.sites[d.key].fn != 0 && it.isRef() && d.path == 0 {
		out = append(out, ref(f.loc(rootFunc, f.sites[d.key].fn, 0)))
	}
	seen := map[loc]bool{it.loc(): true}
	for work := []loc{it.loc()}; len(work) > 0; work = work[1:] {
		d := f.locs[work[0]]
		add := func(s set) {
			for _, it := range s {
				in := f.locs[it.loc()]
				if in.kind != rootAlloc {
					continue
				}
				if st := f.sites[in.key]; st.fn != 0 && in.path == 0 {
					out = append(out, ref(f.loc(rootFunc, st.fn, 0)))
				}
				if !seen[it.loc()] {
					seen[it.loc()] = true
					work = append(work, it.loc())
				}
			}
			out = append(out, f.withoutAllocs(f.weakenKeepingCallees(s))...)
		}
		add(f.held(work[0]))
		for _, in := range f.heapAt[d.key] {
			if f.isPrefix(d.path, f.locs[in].path) {
				add(f.union(f.heap[in], f.copies[in]))
			}
		}
	}
	all := f.gathered(out)
	f.flat[it] = all
	return all
}

// weakenKeepingCallees is weaken for the parts of an object: the object can
// still call the functions that it holds.
func (f *function) weakenKeepingCallees(s set) set {
	callees := keep(s, func(it item) bool {
		d := f.locs[it.loc()]
		return d.kind == rootFunc || d.kind == rootDyn || d.kind == rootAlloc && f.sites[d.key].fn != 0
	})
	return f.union(f.weaken(s), callees)
}

// isPrefix reports whether path p begins with path prefix.
func (sp *space) isPrefix(prefix, p path) bool {
	for sp.paths[p].len > sp.paths[prefix].len {
		p = sp.paths[p].parent
	}
	return p == prefix
}

// cycles returns the blocks of fn that lie in a cycle of its control flow.
func cycles(fn *ssa.Function) map[*ssa.BasicBlock]bool {
	out := map[*ssa.BasicBlock]bool{}
	for _, scc := range components(fn.Blocks, func(b *ssa.BasicBlock) []*ssa.BasicBlock { return b.Succs }) {
		if len(scc) > 1 || slices.Contains(scc[0].Succs, scc[0]) {
			for _, b := range scc {
				out[b] = true
			}
		}
	}
	return out
}

// waits reports whether a block of loops receives from a channel.
func waits(loops map[*ssa.BasicBlock]bool) bool {
	for b := range loops {
		for _, instr := range b.Instrs {
			switch instr := instr.(type) {
			case *ssa.UnOp:
				if instr.Op == token.ARROW {
					return true
				}
			case *ssa.Select:
				return true
			case *ssa.Next:
				if _, ok := instr.Iter.(*ssa.Range); !ok {
					return true
				}
			}
		}
	}
	return false
}
