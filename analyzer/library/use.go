package library

import (
	"go/ast"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/table"
)

// flow follows what a construct returned to where an option is set on it.
type flow struct {
	*libraries
	option   *table.Entry
	from     ssa.Instruction
	found    Cond
	blocks   map[*ssa.BasicBlock]bool // of the function around the construct
	seen     map[ssa.Value]bool
	returned bool // to callers in other packages
	visible  bool // through an exported variable
}

// onResults answers for the options that are set on what a construct returned.
func (l *libraries) onResults(call ssa.CallInstruction, o *OpenConstruct) {
	o.Here, o.why = false, ""
	for i := range o.Asks {
		if a := &o.Asks[i]; a.Kind == OfResult {
			var here bool
			a.Cond, here, o.why = l.onResult(call, a.option)
			o.Here = o.Here || here
		}
	}
}

// onResult answers for an option that is set on the result of a call: whether
// callers in other packages get the result and decide, and if not, why another
// package may still set the option.
func (l *libraries) onResult(call ssa.CallInstruction, option *table.Entry) (c Cond, here bool, why string) {
	f := &flow{libraries: l, option: option, from: call, blocks: map[*ssa.BasicBlock]bool{}, seen: map[ssa.Value]bool{}}
	if v := call.Value(); v != nil {
		f.result(v, 0)
	}
	fr := &frame{fn: call.Parent()}
	m := &memory{blocks: f.blocks}
	switch {
	case f.found.none():
		c = isUnset
	case len(f.blocks) > 0 && !m.always(fr):
		c = f.found.or(isUnset)
	default:
		c = f.found
	}
	if c.Unset && !c.Set && !c.Unknown && len(c.Needs) == 0 {
		here = f.returned
		if f.visible {
			why = "packages that import this one may set " + shortName(option.Symbol)
		}
	}
	return c, here, why
}

// result follows result i of a call.
func (f *flow) result(v *ssa.Call, i int) {
	if _, ok := v.Type().(*types.Tuple); !ok {
		f.follow(v)
		return
	}
	for _, r := range *v.Referrers() {
		if x, ok := r.(*ssa.Extract); ok && x.Index == i {
			f.follow(x)
		}
	}
}

func (f *flow) follow(v ssa.Value) {
	if f.seen[v] || v.Referrers() == nil {
		return
	}
	f.seen[v] = true
	for _, instr := range *v.Referrers() {
		f.use(v, instr)
	}
}

func (f *flow) use(v ssa.Value, instr ssa.Instruction) {
	switch i := instr.(type) {
	case *ssa.FieldAddr:
		if f.Table.Option(fieldStep(i.X.Type(), i.Field)) == f.option {
			f.assigned(i)
		} else if f.leadsToOption(i.Type()) {
			f.follow(i)
		}
	case *ssa.Field:
		if f.leadsToOption(i.Type()) {
			f.follow(i)
		}
	case *ssa.UnOp, *ssa.Phi, *ssa.ChangeType, *ssa.MakeInterface, *ssa.ChangeInterface, *ssa.TypeAssert:
		f.follow(i.(ssa.Value))
	case *ssa.Store:
		if i.Val == v {
			f.kept(i.Addr)
		}
	case *ssa.MakeClosure:
		fn := i.Fn.(*ssa.Function)
		for n, b := range i.Bindings {
			if b == v {
				f.follow(fn.FreeVars[n])
			}
		}
	case *ssa.Return:
		f.returnedBy(i, v)
	case ssa.CallInstruction:
		f.passed(i, v)
	}
}

// leadsToOption reports whether a value of type t can be a struct with the option.
func (f *flow) leadsToOption(t types.Type) bool {
	switch program.Elem(program.Elem(t)).Underlying().(type) {
	case *types.Struct, *types.Interface:
		return true
	}
	return false
}

func (f *flow) assigned(addr *ssa.FieldAddr) {
	for _, r := range *addr.Referrers() {
		if st, ok := r.(*ssa.Store); ok && st.Addr == ssa.Value(addr) {
			fr := &frame{fn: st.Parent(), at: st, value: program.Outermost(st.Parent()) != program.Outermost(f.from.Parent())}
			f.set(st, f.question(f.option, false).eval(fr, st.Val, nil))
		}
	}
}

func (f *flow) set(at ssa.Instruction, c Cond) {
	f.found = f.found.or(c)
	if at.Parent() == f.from.Parent() {
		f.blocks[at.Block()] = true
	}
}

// kept follows a value into a variable or a field, and what has it.
func (f *flow) kept(addr ssa.Value) {
	switch a := addr.(type) {
	case *ssa.Global:
		f.visible = f.visible || ast.IsExported(a.Name()) && f.Pass.Pkg.Name() != "main"
		for _, use := range f.globals[a] {
			f.use(a, use)
		}
	case *ssa.FieldAddr:
		for _, other := range f.fields[fieldStep(a.X.Type(), a.Field)] {
			f.follow(other)
		}
		f.kept(a.X)
	case *ssa.IndexAddr:
	case *ssa.UnOp:
		f.follow(a)
	default:
		f.follow(a)
	}
}

// returnedBy follows a value to the callers of the function that returns it.
func (f *flow) returnedBy(ret *ssa.Return, v ssa.Value) {
	fn := ret.Parent()
	sites := f.Uses.Sites[fn]
	for _, site := range sites {
		for i, r := range ret.Results {
			if call := site.Value(); r == v && call != nil {
				f.result(call, i)
			}
		}
	}
	if len(sites) == 0 && fn.Parent() == nil && ast.IsExported(fn.Name()) && f.Pass.Pkg.Name() != "main" {
		f.returned = true
	}
}

func (f *flow) passed(call ssa.CallInstruction, v ssa.Value) {
	com := call.Common()
	callee := com.StaticCallee()
	if callee == nil {
		return
	}
	callee = program.Origin(callee)
	key := program.FuncKey(callee)
	n := slices.Index(com.Args, v)
	switch {
	case n < 0:
	case f.Table.Option(key) == f.option:
		f.set(call, isSet)
	case f.bodies[callee] && n < len(callee.Params):
		f.follow(callee.Params[n])
	default:
		if c, ok := f.Below.Answers[writesKey(key, n, way{f.option.Symbol})]; ok {
			f.set(call, c)
		}
	}
}
