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
	names   map[int32]string         // variables that hold a site
	cur     ssa.Instruction          // the instruction that transfer is at
	changed bool
	root    bool // an entry point: attributed on its own

	applying map[applied]bool  // open calls being applied
	calling  map[*summary]bool // summaries whose results are being looked up
}

type siteKey struct {
	instr  ssa.Instruction
	origin int32
}

type effectKey struct {
	kind   effectKind
	when   when
	target loc
	pos    token.Pos
	orig   int32
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
		heap: map[loc]set{}, heapAt: map[int32][]loc{}, holdAt: map[loc]token.Pos{}, siteID: map[siteKey]int32{},
		effects: map[effectKey]*effect{}, opens: map[openKey]*open{}, names: map[int32]string{},
		applying: map[applied]bool{}, calling: map[*summary]bool{},
	}
	if fn == nil { // the frame of a root, see root.go
		return f
	}
	f.key = funcKey(fn)
	f.results = make([]set, fn.Signature.Results().Len())
	f.loops = cycles(fn)
	f.blocks = waits(f.loops)
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
	now := f.union(t[i], s)
	if !slices.Equal(now, t[i]) {
		t[i] = now
		f.changed = true
	}
}

// alloc returns the location of the memory that instr allocates. origin names
// the allocation inside the callee where instr is a call.
func (f *function) alloc(instr ssa.Instruction, origin string, t types.Type, s site) loc {
	k := siteKey{instr, f.str(origin)}
	id, ok := f.siteID[k]
	if !ok {
		id = int32(len(f.sites))
		f.siteID[k] = id
		s.origin = k.origin
		if t != nil {
			s.typ = f.str(typeKey(t))
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
func (f *function) hold(l loc, s set) {
	if len(s) == 0 {
		return
	}
	old, ok := f.heap[l]
	now := f.union(old, s)
	if ok && slices.Equal(now, old) {
		return
	}
	if !ok {
		root := f.locs[l].key
		f.heapAt[root] = append(f.heapAt[root], l)
		if f.cur != nil {
			f.holdAt[l] = f.cur.Pos()
		}
	}
	f.heap[l] = now
	f.changed = true
}

// load returns what the memory that s names holds. Memory that this function
// did not allocate is named by the way to it, so loading leaves it alone.
func (f *function) load(s set) set {
	if !slices.ContainsFunc(s, func(it item) bool { return it.isRef() && f.locs[it.loc()].kind == rootAlloc }) {
		return s
	}
	var out set
	for _, it := range s {
		out = f.union(out, set{it})
		if it.isRef() && f.locs[it.loc()].kind == rootAlloc {
			out = f.union(out, f.held(it.loc(), nil))
		}
	}
	return out
}

// held returns the contents of the allocated memory at l: what was written
// there, and the same place in what was copied over a part that contains it.
func (f *function) held(l loc, visiting []loc) set {
	if slices.Contains(visiting, l) {
		return nil
	}
	visiting = append(visiting, l)
	d := f.locs[l]
	out := f.heap[l]
	hops := f.hops(d.path)
	p := d.path
	for n := len(hops) - 1; n >= 0; n-- {
		p = f.paths[p].parent
		part := f.heap[f.loc(d.kind, d.key, p)]
		if len(part) > 0 {
			out = f.union(out, f.walk(part, hops[n:], visiting))
		}
	}
	return out
}

// walk follows hops from each item of s, loading between them.
func (f *function) walk(s set, hops []hop, visiting []loc) set {
	for i, h := range hops {
		if i > 0 {
			s = f.loadVisiting(s, visiting)
		}
		s = f.step(s, h)
	}
	return s
}

func (f *function) loadVisiting(s set, visiting []loc) set {
	out := s
	for _, it := range s {
		if it.isRef() && f.locs[it.loc()].kind == rootAlloc {
			out = f.union(out, f.held(it.loc(), visiting))
		}
	}
	return out
}

// step follows one hop from each item of s. A derived item stays: a part of
// what holds information from somewhere holds information from there.
func (f *function) step(s set, h hop) set {
	out := make(set, 0, len(s))
	for _, it := range s {
		k := f.locs[it.loc()].kind
		switch {
		case k == rootDyn || k == rootFunc && h.kind != hopCall:
			continue
		case it.isRef():
			out = append(out, ref(f.at(it.loc(), h)))
		default:
			out = append(out, it)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// flatten replaces allocations of this function, which mean nothing to others,
// by what they hold.
func (f *function) flatten(s set) set {
	if !slices.ContainsFunc(s, func(it item) bool { return f.locs[it.loc()].kind == rootAlloc }) {
		return s
	}
	var out set
	seen := map[loc]bool{}
	var add func(s set, weak bool)
	add = func(s set, weak bool) {
		for _, it := range s {
			l := it.loc()
			d := f.locs[l]
			if d.kind != rootAlloc {
				out = f.union(out, set{it})
				if weak && d.kind != rootFunc && d.kind != rootDyn {
					out = f.union(out, f.weaken(set{it}))
				}
				continue
			}
			if st := f.sites[d.key]; st.fn != 0 && it.isRef() && d.path == 0 {
				out = f.union(out, set{ref(f.loc(rootFunc, st.fn, 0))})
			}
			if seen[l] {
				continue
			}
			seen[l] = true
			add(f.weakenKeepingCallees(f.held(l, nil)), true)
			for _, in := range f.heapAt[d.key] {
				if f.isPrefix(d.path, f.locs[in].path) {
					add(f.weakenKeepingCallees(f.heap[in]), true)
				}
			}
		}
	}
	add(s, false)
	return out
}

// weakenKeepingCallees is weaken for the parts of an object: the object can
// still call the functions that it holds.
func (f *function) weakenKeepingCallees(s set) set {
	out := f.weaken(s)
	for _, it := range s {
		if d := f.locs[it.loc()]; d.kind == rootFunc || d.kind == rootDyn || d.kind == rootAlloc && f.sites[d.key].fn != 0 {
			out = f.union(out, set{it})
		}
	}
	return out
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
