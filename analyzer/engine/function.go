package engine

import (
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
)

// function is the state of the analysis of one function: for each SSA value a
// set of locations, and for each allocation what it holds. Both only grow; the
// function is walked until neither does. It is flow-insensitive: the order of
// writes within a function does not matter.
type function struct {
	*engine
	fn      *ssa.Function
	key     string
	reach   int  // how long a path may be at most, see fixpoint.go
	alone   bool // it does not lead to itself
	far     int  // counts effects and open calls, see maxFar
	vals    map[ssa.Value]set
	tuples  map[ssa.Value][]set
	heap    map[loc]set // rooted at sites of this function
	copies  map[loc]set // structs and arrays copied there: their parts, not they themselves
	heapAt  map[int32][]loc
	renewed map[loc]ssa.Instruction // fields of copies that got a value of their own, see clone.go
	holdAt  map[loc]token.Pos       // the first instruction that put something there
	sites   []site
	siteID  map[siteKey]int32

	results []set
	effects map[effectKey]*effect
	opens   map[openKey]*open
	order   []effectKey
	openOrd []openKey

	loops     map[*ssa.BasicBlock]bool // blocks in a cycle
	blocks    bool                     // one of them waits for a channel
	batches   map[string]bool          // names of variables of the loop, see batch
	accepting bool                     // one of them waits for clients, see serveloop.go
	cur       ssa.Instruction          // the instruction that transfer is at
	changed   bool
	final     bool                            // the last walk, which looks at how values are used
	opened    bool                            // it has files, see disk.go
	root      bool                            // an entry point: attributed on its own
	readBy    map[ssa.Instruction][]effectKey // see notePure
	inDoubt   bool                            // of a frame: what is attributed may run for a request after all

	past        map[ssa.Instruction][]past
	returned    map[ssa.Instruction]set // see keepReturned
	heapVersion int
	memoVersion int               // the heapVersion at which what follows was computed
	flat        map[item]set      // memo of flattenOne
	heldAt      map[loc]set       // memo of held
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
	pos    token.Pos // of several places below, to which the same call leads, one is as good as another
}

func newFunction(e *engine, fn *ssa.Function) *function {
	f := &function{
		engine: e, fn: fn, reach: maxHops, vals: map[ssa.Value]set{}, tuples: map[ssa.Value][]set{},
		heap: map[loc]set{}, copies: map[loc]set{}, heapAt: map[int32][]loc{}, renewed: map[loc]ssa.Instruction{}, holdAt: map[loc]token.Pos{}, siteID: map[siteKey]int32{},
		effects: map[effectKey]*effect{}, opens: map[openKey]*open{},
		past: map[ssa.Instruction][]past{}, returned: map[ssa.Instruction]set{}, flat: map[item]set{}, heldAt: map[loc]set{}, applying: map[applying]bool{}, calling: map[*summary]bool{},
	}
	if fn == nil { // the frame of a root, see roots.go
		return f
	}
	f.key = program.FuncKey(fn)
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
	service := f.isService(f.fn) && (i > 0 || f.fn.Signature.Recv() == nil)
	if service || f.isRequest(p.Type()) && !f.isSent(p) {
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
	s = f.typed(v.Type(), s)
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
	s = f.typed(v.Type().(*types.Tuple).At(i).Type(), s)
	now := f.union(t[i], s)
	if !slices.Equal(now, t[i]) {
		t[i] = now
		f.changed = true
	}
}

// typed is what a value of type t that comes from s may be. An error tells too
// little to carry anything: neither a client's data, nor the way to what the
// errors of a program wrap, which would join all that can fail.
func (f *function) typed(t types.Type, s set) set {
	switch {
	case program.IsError(t):
		return nil
	case !program.IsReference(t):
		return f.weaken(s)
	}
	return s
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
			s.typ, s.of = f.str(program.TypeKey(t)), t
		}
		if instr != nil {
			s.inLoop = f.loops[instr.Block()]
			s.pos = instr.Pos()
			s.instr = instr
		}
		f.sites = append(f.sites, s)
	}
	return f.loc(rootAlloc, id, 0)
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
	for _, scc := range program.Components(fn.Blocks, func(b *ssa.BasicBlock) []*ssa.BasicBlock { return b.Succs }) {
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
