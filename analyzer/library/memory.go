package library

import (
	"slices"
	"strconv"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
)

// memory collects what is written to a part of an object.
type memory struct {
	*question
	want    way
	first   *ssa.Store // what the object begins with, which is no write
	found   Cond
	certain bool // written by what is taken to run before the question
	blocks  map[*ssa.BasicBlock]bool
	seen    map[ssa.Value]bool
}

func (q *question) newMemory(w way) *memory {
	return &memory{question: q, want: w, blocks: map[*ssa.BasicBlock]bool{}, seen: map[ssa.Value]bool{}}
}

// memory answers for what lies at w in the object that base points to, begin
// being what it holds before anything is written.
func (q *question) memory(fr *frame, base ssa.Value, w way, begin Cond) Cond {
	if !mayWrite(base) {
		return begin
	}
	return q.newMemory(w).object(fr, base, begin)
}

// variable answers for what lies at w in a variable. `c := Config{Max: 3}` is a
// store of all of it, and what is assigned to a part afterwards replaces that.
func (q *question) variable(fr *frame, a *ssa.Alloc, w way) Cond {
	m, begin := q.newMemory(w), q.zero()
	if m.first = firstStore(a); m.first != nil {
		begin = q.eval(fr, m.first.Val, w)
	}
	return m.object(fr, a, begin)
}

// firstStore returns the store to all of a variable that comes before every
// other use of it.
func firstStore(a *ssa.Alloc) *ssa.Store {
	uses := *a.Referrers()
	for _, use := range uses {
		st, ok := use.(*ssa.Store)
		if ok && st.Addr == ssa.Value(a) && !slices.ContainsFunc(uses, func(i ssa.Instruction) bool { return i != use && !program.Dominates(use, i) }) {
			return st
		}
	}
	return nil
}

// object answers for the object that base points to, begin being what it holds first.
func (m *memory) object(fr *frame, base ssa.Value, begin Cond) Cond {
	m.follow(fr, base, nil)
	if m.certain || m.always(fr) {
		return m.found
	}
	return m.found.or(begin)
}

// always reports whether something is written on every way to the question, or
// through the function.
func (m *memory) always(fr *frame) bool {
	if len(m.blocks) == 0 || len(fr.fn.Blocks) == 0 {
		return false
	}
	seen := map[*ssa.BasicBlock]bool{}
	work := []*ssa.BasicBlock{fr.fn.Blocks[0]}
	for len(work) > 0 {
		b := work[len(work)-1]
		work = work[:len(work)-1]
		if seen[b] || m.blocks[b] {
			continue
		}
		seen[b] = true
		if fr.at != nil && fr.at.Block() == b {
			return false
		}
		if fr.at == nil && program.ReturnAt(b) != nil {
			return false
		}
		work = append(work, b.Succs...)
	}
	return true
}

// follow looks at the uses of a value that points to the part at `at`.
func (m *memory) follow(fr *frame, v ssa.Value, at way) {
	if m.seen[v] || v.Referrers() == nil {
		return
	}
	m.seen[v] = true
	if m.steps++; m.steps > maxSteps {
		m.found.Unknown = true // functions call functions, and each way to one is another question
		return
	}
	for _, instr := range *v.Referrers() {
		m.use(fr, v, at, instr)
	}
}

func (m *memory) use(fr *frame, v ssa.Value, at way, instr ssa.Instruction) {
	_, inside := m.want.after(at)
	_, around := at.after(m.want)
	if !inside && !around {
		return // another part
	}
	switch i := instr.(type) {
	case *ssa.Store:
		if i.Addr == v && i != m.first {
			m.store(fr, i, at)
		}
	case *ssa.FieldAddr:
		m.follow(fr, i, at.then(fieldStep(i.X.Type(), i.Field)))
	case *ssa.IndexAddr:
		m.follow(fr, i, at.then(elemStep))
	case *ssa.UnOp:
		if program.IsPointer(i.Type()) {
			m.follow(fr, i, at)
		}
	case *ssa.ChangeType, *ssa.MakeInterface, *ssa.Slice:
		m.follow(fr, i.(ssa.Value), at)
	case *ssa.MakeClosure:
		fn := i.Fn.(*ssa.Function)
		for n, b := range i.Bindings {
			if b == v {
				m.follow(&frame{fn: fn, up: fr, value: true, depth: fr.depth}, fn.FreeVars[n], at)
			}
		}
	case ssa.CallInstruction:
		m.passed(fr, i, v, at)
	}
}

func (m *memory) store(fr *frame, st *ssa.Store, at way) {
	rest, ok := m.want.after(at)
	if !ok {
		m.found.Set = true // a part of the option itself
		return
	}
	m.found = m.found.or(m.eval(fr, st.Val, rest))
	if len(at) > 0 && at[len(at)-1] == elemStep || st.Parent() != fr.fn || fr.fn.Parent() != nil && fr.at == nil {
		m.certain = true
		return
	}
	m.blocks[st.Block()] = true
}

// passed looks at what a function does that is passed the object.
func (m *memory) passed(fr *frame, call ssa.CallInstruction, v ssa.Value, at way) {
	com := call.Common()
	rest, ok := m.want.after(at)
	if !ok || !mayWrite(v) {
		return
	}
	for n, arg := range com.Args {
		if arg != v {
			continue
		}
		callee := com.StaticCallee()
		var c Cond
		switch {
		case com.IsInvoke():
			c = isUnknown
		case callee == nil:
			c = m.eval(fr, com.Value, way{callStep + strconv.Itoa(n)}.then(rest...))
			m.certain = m.certain || c.Set // options: those that are passed are called
		default:
			c = m.writtenBy(fr, call, program.Origin(callee), n, rest)
		}
		m.found = m.found.or(c)
		if !c.none() {
			m.blocks[call.Block()] = true
		}
	}
}

// writtenBy answers for what a function writes through a parameter.
func (m *memory) writtenBy(fr *frame, call ssa.CallInstruction, callee *ssa.Function, n int, rest way) Cond {
	key := program.FuncKey(callee)
	switch {
	case m.bodies[callee] && n < len(callee.Params):
		if fr.depth >= maxInline {
			return isUnknown
		}
		return m.written(&frame{fn: callee, call: call, up: fr, depth: fr.depth + 1}, callee.Params[n], rest)
	case callee.Pkg != nil && m.Analysed[callee.Pkg.Pkg.Path()]:
		return m.recorded(fr, call, writesKey(key, n, rest), Cond{})
	case m.Table.Store(key) != nil:
		return Cond{}
	}
	return isUnknown
}

// written answers for what is written to a part of an object that the caller
// made: nothing, or not always, leaves it as it was.
func (q *question) written(fr *frame, base ssa.Value, w way) Cond {
	m := q.newMemory(w)
	m.follow(fr, base, nil)
	if m.found.Set && !m.certain && !m.always(fr) {
		m.found.Unset = true
	}
	return m.found
}

// mayWrite reports whether a function that is passed v can write to what it
// points to.
func mayWrite(v ssa.Value) bool {
	if mi, ok := v.(*ssa.MakeInterface); ok {
		return program.IsPointer(mi.X.Type())
	}
	return program.IsPointer(v.Type())
}
