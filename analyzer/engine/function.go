package engine

import (
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/value"
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
	vals    map[ssa.Value]value.Set
	tuples  map[ssa.Value][]value.Set
	heap    map[value.Loc]value.Set // rooted at sites of this function
	copies  map[value.Loc]value.Set // structs and arrays copied there: their parts, not they themselves
	heapAt  map[int32][]value.Loc
	renewed map[value.Loc]ssa.Instruction // fields of copies that got a value of their own, see clone.go
	holdAt  map[value.Loc]token.Pos       // the first instruction that put something there
	sites   []summary.Site
	siteID  map[siteKey]int32

	results []value.Set
	effects map[effectKey]*summary.Effect
	opens   map[openKey]*summary.Open
	order   []effectKey
	openOrd []openKey

	loops     map[*ssa.BasicBlock]bool // blocks in a cycle
	blocks    bool                     // one of them waits for what somebody sends, see waits.go
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
	returned    map[ssa.Instruction]value.Set // see keepReturned
	heapVersion int
	memoVersion int                       // the heapVersion at which what follows was computed
	flat        map[value.Item]value.Set  // memo of flattenOne
	heldAt      map[value.Loc]value.Set   // memo of held
	applying    map[applying]bool         // open calls being applied
	calling     map[*summary.Summary]bool // summaries whose results are being looked up
}

// siteKey tells the allocations of a function apart: by instruction, and by site
// of the summary where that is a call.
type siteKey struct {
	instr ssa.Instruction
	part  string
}

type effectKey struct {
	kind   summary.EffectKind
	when   summary.When
	target value.Loc
	pos    token.Pos
	orig   int32
	via    ssa.Instruction // of reads: the instruction of this function that reads or leads to it
}

type openKey struct {
	when   summary.When
	recv   value.Loc
	method int32
	pos    token.Pos // of several places below, to which the same call leads, one is as good as another
}

func newFunction(e *engine, fn *ssa.Function) *function {
	f := &function{
		engine: e, fn: fn, reach: value.MaxHops, vals: map[ssa.Value]value.Set{}, tuples: map[ssa.Value][]value.Set{},
		heap: map[value.Loc]value.Set{}, copies: map[value.Loc]value.Set{}, heapAt: map[int32][]value.Loc{}, renewed: map[value.Loc]ssa.Instruction{}, holdAt: map[value.Loc]token.Pos{}, siteID: map[siteKey]int32{},
		effects: map[effectKey]*summary.Effect{}, opens: map[openKey]*summary.Open{},
		past: map[ssa.Instruction][]past{}, returned: map[ssa.Instruction]value.Set{}, flat: map[value.Item]value.Set{}, heldAt: map[value.Loc]value.Set{}, applying: map[applying]bool{}, calling: map[*summary.Summary]bool{},
	}
	if fn == nil { // the frame of a root, see roots.go
		return f
	}
	f.key = program.FuncKey(fn)
	f.results = make([]value.Set, fn.Signature.Results().Len())
	f.loops = cycles(fn)
	f.blocks = waits(f.loops)
	f.batches = f.findBatches()
	for i, p := range fn.Params {
		f.vals[p] = f.paramValue(i, p)
	}
	for i, fv := range fn.FreeVars {
		f.vals[fv] = value.Set{value.Ref(f.Loc(value.RootFree, int32(i), 0))}
	}
	return f
}

func (f *function) paramValue(i int, p *ssa.Parameter) value.Set {
	s := value.Set{value.Ref(f.Loc(value.RootParam, int32(i), 0))}
	service := f.isService(f.fn) && (i > 0 || f.fn.Signature.Recv() == nil)
	if service || f.isRequest(p.Type()) && !f.isSent(p) {
		return f.Union(s, value.Set{f.client(p.Name(), p.Pos())})
	}
	return s
}

// value returns what v may be.
func (f *function) value(v ssa.Value) value.Set {
	switch v := v.(type) {
	case *ssa.Const, *ssa.Builtin:
		return nil
	case *ssa.Global:
		if v.Pkg == nil || f.isStandard(v.Pkg.Pkg) {
			return nil
		}
		return value.Set{value.Ref(f.Loc(value.RootGlobal, f.globalKey(v), 0))}
	case *ssa.Function:
		return value.Set{value.Ref(f.Loc(value.RootFunc, f.Str(f.calleeKey(v)), 0))}
	}
	return f.vals[v]
}

func (f *function) setValue(v ssa.Value, s value.Set) {
	s = f.typed(v.Type(), s)
	old := f.vals[v]
	now := f.Union(old, s)
	if len(now) != len(old) || !slices.Equal(now, old) {
		f.vals[v] = now
		f.changed = true
	}
}

func (f *function) setTuple(v ssa.Value, i int, s value.Set) {
	t := f.tuples[v]
	if t == nil {
		t = make([]value.Set, v.Type().(*types.Tuple).Len())
		f.tuples[v] = t
	}
	if i >= len(t) {
		return
	}
	s = f.typed(v.Type().(*types.Tuple).At(i).Type(), s)
	now := f.Union(t[i], s)
	if !slices.Equal(now, t[i]) {
		t[i] = now
		f.changed = true
	}
}

// typed is what a value of type t that comes from s may be. An error tells too
// little to carry anything: neither a client's data, nor the way to what the
// errors of a program wrap, which would join all that can fail.
func (f *function) typed(t types.Type, s value.Set) value.Set {
	switch {
	case program.IsError(t):
		return nil
	case !program.IsReference(t):
		return f.Weaken(s)
	}
	return s
}

// alloc returns the location of the memory that instr allocates. part tells
// apart what one instruction allocates.
func (f *function) alloc(instr ssa.Instruction, part string, t types.Type, s summary.Site) value.Loc {
	k := siteKey{instr, part}
	id, ok := f.siteID[k]
	if !ok {
		id = int32(len(f.sites))
		f.siteID[k] = id
		if t != nil {
			s.Typ, s.Of = f.Str(program.TypeKey(t)), t
		}
		if instr != nil {
			s.InLoop = f.loops[instr.Block()]
			s.Pos = instr.Pos()
			s.Instr = instr
		}
		f.sites = append(f.sites, s)
	}
	return f.Loc(value.RootAlloc, id, 0)
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
