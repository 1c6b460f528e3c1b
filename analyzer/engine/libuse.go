package engine

import (
	"go/ast"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/table"
)

// asks returns the options of a construct and what is known of them.
func (l *libraries) asks(call ssa.CallInstruction, entry *table.Entry) []ask {
	com := call.Common()
	sig := com.Signature()
	fr := &frame{fn: call.Parent(), at: call}
	shift := 0
	if sig.Recv() != nil {
		shift = 1
	}
	var out []ask
	for i := range sig.Params().Len() {
		t := sig.Params().At(i).Type()
		var w way
		if sig.Variadic() && i == sig.Params().Len()-1 {
			t, w = t.(*types.Slice).Elem(), way{elemStep}
		}
		arg := com.Args[i+shift]
		switch {
		case entry.Arg == i:
			return []ask{{option: entry, cond: l.question(entry, false).eval(fr, arg, w)}}
		case entry.Arg != table.None:
			continue
		case len(w) > 0 && l.hasOptions(t):
			out = append(out, ask{option: entry, kind: ofOptions, cond: l.question(entry, true).eval(fr, arg, w)})
		}
		for _, option := range l.optionFields(t) {
			out = append(out, ask{option: option, cond: l.question(option, false).eval(fr, arg, w.then(option.Symbol))})
		}
	}
	return append(out, l.resultAsks(call, sig)...)
}

// optionFields returns the options that are fields of a struct.
func (l *libraries) optionFields(t types.Type) []*table.Entry {
	t = deref(t)
	st, ok := t.Underlying().(*types.Struct)
	if !ok {
		return nil
	}
	var out []*table.Entry
	for fld := range st.Fields() {
		if option := l.table.Option(typeKey(t) + "." + fld.Name()); option != nil {
			out = append(out, option)
		}
	}
	return out
}

// hasOptions reports whether the table knows an option of the package that
// declares a type of functional options.
func (l *libraries) hasOptions(t types.Type) bool {
	n, ok := types.Unalias(deref(t)).(*types.Named)
	if !ok || n.Obj().Pkg() == nil {
		return false
	}
	if _, ok := n.Underlying().(*types.Struct); ok {
		return false
	}
	return l.table.HasOption(n.Obj().Pkg().Path() + ".")
}

// resultAsks are the options that are set on what a construct returns: fields,
// and methods.
func (l *libraries) resultAsks(call ssa.CallInstruction, sig *types.Signature) []ask {
	if sig.Results().Len() == 0 {
		return nil
	}
	t := sig.Results().At(0).Type()
	options := l.optionFields(t)
	if n, ok := types.Unalias(deref(t)).(*types.Named); ok {
		for m := range types.NewMethodSet(types.NewPointer(n)).Methods() {
			if option := l.table.Option(m.Obj().(*types.Func).FullName()); option != nil {
				options = append(options, option)
			}
		}
	}
	var out []ask
	for _, option := range options {
		out = append(out, ask{option: option, kind: ofResult})
	}
	return out
}

// flow follows what a construct returned to where an option is set on it.
type flow struct {
	*libraries
	option   *table.Entry
	from     ssa.Instruction
	found    cond
	blocks   map[*ssa.BasicBlock]bool // of the function around the construct
	seen     map[ssa.Value]bool
	returned bool // to callers in other packages
	visible  bool // through an exported variable
}

// onResults answers for the options that are set on what a construct returned.
func (l *libraries) onResults(call ssa.CallInstruction, o *openConstruct) {
	o.here, o.why = false, ""
	for i := range o.asks {
		if a := &o.asks[i]; a.kind == ofResult {
			var here bool
			a.cond, here, o.why = l.onResult(call, a.option)
			o.here = o.here || here
		}
	}
}

// onResult answers for an option that is set on the result of a call: whether
// callers in other packages get the result and decide, and if not, why another
// package may still set the option.
func (l *libraries) onResult(call ssa.CallInstruction, option *table.Entry) (c cond, here bool, why string) {
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
	if c.unset && !c.set && !c.unknown && len(c.needs) == 0 {
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
		if fieldStep(i.X.Type(), i.Field) == f.option.Symbol {
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
	for isPointer(t) {
		t = deref(t)
	}
	switch t.Underlying().(type) {
	case *types.Struct, *types.Interface:
		return true
	}
	return false
}

func (f *flow) assigned(addr *ssa.FieldAddr) {
	for _, r := range *addr.Referrers() {
		if st, ok := r.(*ssa.Store); ok && st.Addr == ssa.Value(addr) {
			fr := &frame{fn: st.Parent(), at: st, value: outermost(st.Parent()) != outermost(f.from.Parent())}
			f.set(st, f.question(f.option, false).eval(fr, st.Val, nil))
		}
	}
}

func (f *flow) set(at ssa.Instruction, c cond) {
	f.found = f.found.or(c)
	if at.Parent() == f.from.Parent() {
		f.blocks[at.Block()] = true
	}
}

// kept follows a value into a variable or a field, and what has it.
func (f *flow) kept(addr ssa.Value) {
	switch a := addr.(type) {
	case *ssa.Global:
		f.visible = f.visible || ast.IsExported(a.Name()) && f.pass.Pkg.Name() != "main"
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
	sites := f.sites[fn]
	for _, site := range sites {
		for i, r := range ret.Results {
			if call := site.Value(); r == v && call != nil {
				f.result(call, i)
			}
		}
	}
	if len(sites) == 0 && fn.Parent() == nil && ast.IsExported(fn.Name()) && f.pass.Pkg.Name() != "main" {
		f.returned = true
	}
}

func (f *flow) passed(call ssa.CallInstruction, v ssa.Value) {
	com := call.Common()
	callee := com.StaticCallee()
	if callee == nil {
		return
	}
	callee = f.origin(callee)
	key := funcKey(callee)
	n := slices.Index(com.Args, v)
	switch {
	case n < 0:
	case key == f.option.Symbol:
		f.set(call, isSet)
	case f.byFn[callee] != nil && n < len(callee.Params):
		f.follow(callee.Params[n])
	default:
		if c, ok := f.below.libs.answers[writesKey(key, n, way{f.option.Symbol})]; ok {
			f.set(call, c)
		}
	}
}

// alternative reports whether what a construct makes is one of several things
// that configuration chooses from.
func (l *libraries) alternative(v ssa.Value) bool {
	if v == nil || v.Referrers() == nil {
		return false
	}
	for _, instr := range *v.Referrers() {
		switch i := instr.(type) {
		case *ssa.MakeInterface:
			if l.alternative(i) {
				return true
			}
		case *ssa.ChangeInterface:
			if l.alternative(i) {
				return true
			}
		case *ssa.Extract:
			if i.Index == 0 && l.alternative(i) {
				return true
			}
		case *ssa.Phi:
			if slices.ContainsFunc(i.Edges, func(e ssa.Value) bool { return e != v && l.elsewhere(e) }) {
				return true
			}
		case *ssa.Store:
			if i.Val == v && l.storedToo(i) {
				return true
			}
		case *ssa.Return:
			if l.returnsToo(i, slices.Index(i.Results, v)) {
				return true
			}
		}
	}
	return false
}

// elsewhere reports whether v is something that was made, and not by a library
// that keeps it here.
func (l *libraries) elsewhere(v ssa.Value) bool {
	switch v := v.(type) {
	case *ssa.MakeInterface:
		return l.elsewhere(v.X)
	case *ssa.ChangeInterface:
		return l.elsewhere(v.X)
	case *ssa.Extract:
		return l.elsewhere(v.Tuple)
	case *ssa.Call:
		callee := v.Call.StaticCallee()
		return callee == nil || l.table.Store(funcKey(l.origin(callee))) == nil
	}
	return false
}

// storedToo reports whether the function stores something else at the same place.
func (l *libraries) storedToo(st *ssa.Store) bool {
	same := func(a ssa.Value) bool { return a == st.Addr }
	if fa, ok := st.Addr.(*ssa.FieldAddr); ok {
		key := fieldStep(fa.X.Type(), fa.Field)
		same = func(a ssa.Value) bool {
			other, ok := a.(*ssa.FieldAddr)
			return ok && fieldStep(other.X.Type(), other.Field) == key
		}
	}
	for _, b := range st.Parent().Blocks {
		for _, instr := range b.Instrs {
			if o, ok := instr.(*ssa.Store); ok && o != st && same(o.Addr) && l.elsewhere(o.Val) {
				return true
			}
		}
	}
	return false
}

// returnsToo reports whether the function returns something else as an
// interface: an implementation that configuration chooses.
func (l *libraries) returnsToo(ret *ssa.Return, i int) bool {
	if !isInterface(ret.Parent().Signature.Results().At(i).Type()) {
		return false
	}
	for _, b := range ret.Parent().Blocks {
		if o, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return); ok && o != ret && l.elsewhere(o.Results[i]) {
			return true
		}
	}
	return false
}
