package program

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"
)

// Settled calls.
//
// Programs call through a variable so that a test can put something else there, and
// through an interface with one implementation. Where all that a variable, field or
// parameter can hold is in the package, and that is one function or objects of one
// type, such a call is a static one, and settle makes it that: what follows looks at
// static callees, and much of it (refills, paths of files, options) is proved within
// calls of known functions only. A call that can reach several functions, those of a
// table, is remembered, and each of them applied. Objects of several types are left to
// linking, which knows that configuration may choose between them.
//
// What something can hold is asked backwards from the call, and without regard to
// objects: a field stands for that of all objects of the type. Whatever else is done
// to a variable than loading it and storing to it opens it.

// settled answers what variables hold.
type settled struct {
	prog   *Program
	stores map[any][]ssa.Value // by *ssa.Global or the *types.Var of a field
	loads  map[any][]ssa.Value
	open   map[any]bool // these hold more than what is stored
	calls  map[*ssa.Function][]*ssa.CallCommon
	valued map[*ssa.Function]bool // used other than by calling them
}

// settle makes those calls of the package static that have one callee, and remembers
// the callees of those that have several.
func (p *Program) settle() {
	p.Several = map[*ssa.CallCommon][]*ssa.Function{}
	s := &settled{
		p, map[any][]ssa.Value{}, map[any][]ssa.Value{}, map[any]bool{}, map[*ssa.Function][]*ssa.CallCommon{}, map[*ssa.Function]bool{},
	}
	var calls []*ssa.CallCommon
	for _, fn := range p.Funcs {
		for instr := range Instructions(fn) {
			s.note(instr)
			if c, ok := instr.(ssa.CallInstruction); ok {
				calls = append(calls, c.Common())
			}
		}
	}
	for _, com := range calls {
		if com.StaticCallee() != nil {
			continue
		}
		switch fns := s.callees(com); {
		case len(fns) > 1:
			p.Several[com] = fns
		case len(fns) == 1:
			if com.IsInvoke() {
				com.Args = append([]ssa.Value{com.Value}, com.Args...)
				com.Method = nil
			}
			com.Value = fns[0]
		}
	}
}

// note records what an instruction does to variables, fields and functions.
func (s *settled) note(instr ssa.Instruction) {
	var called ssa.Value
	if c, ok := instr.(ssa.CallInstruction); ok {
		called = c.Common().Value
		if fn := genericOf(c.Common().StaticCallee()); fn != nil {
			s.calls[fn] = append(s.calls[fn], c.Common())
		}
	}
	for _, op := range instr.Operands(nil) {
		switch v := (*op).(type) {
		case *ssa.Global:
			s.noteUse(v, v, instr)
		case *ssa.Function:
			if v != called {
				s.valued[genericOf(v)] = true
			}
		}
	}
	if fa, ok := instr.(*ssa.FieldAddr); ok {
		for _, r := range *fa.Referrers() {
			s.noteUse(fieldAt(fa), fa, r)
		}
	}
}

// genericOf is the function that has the body.
func genericOf(fn *ssa.Function) *ssa.Function {
	if fn != nil && fn.Origin() != nil {
		return fn.Origin()
	}
	return fn
}

// noteUse records what an instruction does to a variable or field through its address.
func (s *settled) noteUse(variable any, addr ssa.Value, instr ssa.Instruction) {
	switch i := instr.(type) {
	case *ssa.Store:
		if i.Addr == addr && i.Val != addr {
			s.stores[variable] = append(s.stores[variable], i.Val)
			return
		}
	case *ssa.UnOp:
		if i.Op == token.MUL {
			s.loads[variable] = append(s.loads[variable], i)
			return
		}
	case *ssa.DebugRef:
		return
	}
	s.open[variable] = true
}

func fieldAt(fa *ssa.FieldAddr) *types.Var {
	st := Deref(fa.X.Type()).Underlying().(*types.Struct)
	return st.Field(fa.Field).Origin()
}

// callees are the functions that a call can reach, if all are known.
func (s *settled) callees(com *ssa.CallCommon) []*ssa.Function {
	w := &settling{settled: s, seen: map[ssa.Value]bool{}}
	if _, builtin := com.Value.(*ssa.Builtin); builtin || !w.walk(com.Value) {
		return nil
	}
	if !com.IsInvoke() {
		return w.fns
	}
	if w.typ == nil {
		return nil
	}
	obj, index, _ := types.LookupFieldOrMethod(w.typ, true, com.Method.Pkg(), com.Method.Name())
	method, ok := obj.(*types.Func)
	if !ok || len(index) != 1 || IsInterface(method.Signature().Recv().Type()) {
		return nil
	}
	if fn := s.prog.SSA.Prog.FuncValue(method.Origin()); fn != nil {
		return []*ssa.Function{fn}
	}
	return nil // a test file has it
}

// settling looks for the functions, or the one type of objects, that a value can be.
type settling struct {
	*settled
	seen map[ssa.Value]bool
	fns  []*ssa.Function
	typ  types.Type
}

// walk follows a value back, and reports whether all that it can be is known.
func (w *settling) walk(v ssa.Value) bool {
	if w.seen[v] {
		return true
	}
	w.seen[v] = true
	switch v := v.(type) {
	case *ssa.Const:
		return v.IsNil()
	case *ssa.Function:
		if !slices.Contains(w.fns, v) {
			w.fns = append(w.fns, v)
		}
		return true
	case *ssa.MakeClosure:
		return false // what it captured is not that of the variable it is called through
	case *ssa.MakeInterface:
		if w.typ != nil && !types.Identical(w.typ, v.X.Type()) {
			return false
		}
		w.typ = v.X.Type()
		return true
	case *ssa.ChangeInterface:
		return w.walk(v.X)
	case *ssa.ChangeType:
		return w.walk(v.X)
	case *ssa.Phi:
		return w.all(v.Edges)
	case *ssa.UnOp:
		return v.Op == token.MUL && w.variable(v.X)
	case *ssa.Field:
		return w.field(v.X.Type().Underlying().(*types.Struct).Field(v.Field).Origin())
	case *ssa.Lookup:
		return !v.CommaOk && w.element(v.X)
	case *ssa.Extract:
		look, ok := v.Tuple.(*ssa.Lookup)
		return ok && v.Index == 0 && w.element(look.X)
	case *ssa.Parameter:
		return w.parameter(v)
	case *ssa.Call:
		return w.result(v)
	}
	return false
}

func (w *settling) all(values []ssa.Value) bool {
	for _, v := range values {
		if !w.walk(v) {
			return false
		}
	}
	return true
}

// variable follows what a variable or field of the package can hold.
func (w *settling) variable(addr ssa.Value) bool {
	switch a := addr.(type) {
	case *ssa.Global:
		return w.global(a) && w.all(w.stores[a])
	case *ssa.FieldAddr:
		return w.field(fieldAt(a))
	case *ssa.IndexAddr:
		return w.element(a.X)
	}
	return false
}

func (w *settling) field(field *types.Var) bool { return w.ownField(field) && w.all(w.stores[field]) }

func (w *settling) global(g *ssa.Global) bool {
	return g.Pkg == w.prog.SSA && w.closed(g.Name()) && !w.open[g]
}

func (w *settling) ownField(field *types.Var) bool {
	return field.Pkg() == w.prog.Pkg && w.closed(field.Name()) && !w.open[field]
}

// closed reports whether no other package can name what the package declares.
func (w *settling) closed(name string) bool {
	return w.prog.Pkg.Name() == "main" || !ast.IsExported(name)
}

// parameter follows what the calls of an unexported function pass, if it is only called.
func (w *settling) parameter(p *ssa.Parameter) bool {
	fn := p.Parent()
	if w.valued[fn] || !w.closed(fn.Name()) || fn.Signature.Recv() != nil || fn.Parent() != nil || len(w.calls[fn]) == 0 {
		return false
	}
	for i, q := range fn.Params {
		for _, com := range w.calls[fn] {
			if p == q && !w.walk(com.Args[i]) {
				return false
			}
		}
	}
	return true
}

// result follows what a function of the package returns.
func (w *settling) result(c *ssa.Call) bool {
	fn := genericOf(c.Call.StaticCallee())
	if fn == nil || fn.Pkg != w.prog.SSA || len(fn.Blocks) == 0 || fn.Signature.Results().Len() != 1 {
		return false
	}
	for ret := range Returns(fn) {
		if !w.walk(ret.Results[0]) {
			return false
		}
	}
	return true
}
