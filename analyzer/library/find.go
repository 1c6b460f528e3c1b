package library

import (
	"go/ast"
	"go/token"
	"go/types"
	"maps"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/finding"
	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/table"
)

// Find looks in a package for what makes stores, and decides it. It returns what is found,
// by position, and what packages above need to know.
func Find(in *Input) ([]finding.Located, *Facts) {
	l := find(in)
	return l.report(), l.export()
}

func find(in *Input) *libraries {
	l := &libraries{
		Input: in, bodies: map[*ssa.Function]bool{}, globals: map[*ssa.Global][]ssa.Instruction{}, fields: map[string][]ssa.Value{},
		changed: map[string]bool{}, done: map[constructKey]bool{}, opens: map[string][]OpenConstruct{},
	}
	l.serves = in.Below.Serves || slices.ContainsFunc(in.Program.Funcs, in.IsServing)
	for _, fn := range in.Program.Funcs {
		l.bodies[fn] = true
		for instr := range program.Instructions(fn) {
			l.index(instr)
		}
	}
	for _, fn := range in.Program.Funcs {
		outer := program.Outermost(fn)
		if l.isDead(outer) || l.Table.Store(program.FuncKey(outer)) != nil {
			continue // the last: a library's own constructors are its users' to call
		}
		for instr := range program.Instructions(fn) {
			l.visit(fn, instr)
			l.passed(fn, instr)
		}
	}
	l.variables()
	l.initialised()
	return l
}

// passed: a function that is used as a value is called by someone, who gets what
// it makes and sets no option.
func (l *libraries) passed(fn *ssa.Function, instr ssa.Instruction) {
	var called ssa.Value
	if c, ok := instr.(ssa.CallInstruction); ok {
		called = c.Common().Value
	}
	for _, op := range instr.Operands(nil) {
		callee, ok := (*op).(*ssa.Function)
		if !ok || *op == called {
			continue
		}
		for _, o := range l.Below.Opens[program.FuncKey(program.Origin(callee))] {
			if o, ok := l.resolved(o); ok {
				o.Here = false
				l.add(fn, instr, o)
			}
		}
	}
}

func (l *libraries) index(instr ssa.Instruction) {
	for _, op := range instr.Operands(nil) {
		if g, ok := (*op).(*ssa.Global); ok {
			l.globals[g] = append(l.globals[g], instr)
		}
	}
	switch i := instr.(type) {
	case ssa.CallInstruction:
		if callee := i.Common().StaticCallee(); callee != nil {
			if o := program.Origin(callee); o.Pkg != nil && o.Signature.Recv() == nil && l.Table.Option(program.FuncKey(o)) != nil {
				l.changed[o.Pkg.Pkg.Path()] = true
			}
		}
	case *ssa.Store:
		if g, ok := i.Addr.(*ssa.Global); ok && g.Pkg != nil && g.Pkg != l.Program.SSA {
			l.changed[g.Pkg.Pkg.Path()+"."+g.Name()] = true
		}
	case *ssa.FieldAddr:
		key := fieldStep(i.X.Type(), i.Field)
		l.fields[key] = append(l.fields[key], i)
	case *ssa.Field:
		key := fieldStep(i.X.Type(), i.Field)
		l.fields[key] = append(l.fields[key], i)
	}
}

// isDead reports whether nothing in the program can call fn.
func (l *libraries) isDead(fn *ssa.Function) bool {
	name := fn.Name()
	if fn.Signature.Recv() != nil || name == "main" || name == "init" || strings.HasPrefix(name, "init#") {
		return false
	}
	visible := ast.IsExported(name) && l.Pass.Pkg.Name() != "main"
	return !visible && len(l.Uses.Callers[fn]) == 0 && !l.Uses.Value[fn]
}

// perRequest reports whether a database in memory is made for one request, and
// gone with it.
func (l *libraries) perRequest(fn *ssa.Function, entry *table.Entry) bool {
	return entry.Needs == "server" && l.OnlyServing[fn]
}

// visit looks for constructs at one instruction.
func (l *libraries) visit(fn *ssa.Function, instr ssa.Instruction) {
	switch i := instr.(type) {
	case ssa.CallInstruction:
		callee := i.Common().StaticCallee()
		if callee == nil {
			return
		}
		key := program.FuncKey(program.Origin(callee))
		if entry := l.Table.Store(key); entry != nil && callee.Pkg != l.Program.SSA && !l.IsGenerated(i.Pos()) && !l.perRequest(fn, entry) {
			o := OpenConstruct{entry: entry, Name: shortName(key), Posn: l.posn(i.Pos()), Idle: entry.Needs == "server"}
			o.Asks = l.asks(i, entry)
			l.onResults(i, &o)
			l.add(fn, i, o)
		}
		for _, o := range l.Below.Opens[key] {
			if o, ok := l.resolved(o); ok {
				l.call(fn, i, o)
			}
		}
	case *ssa.Alloc:
		key := program.TypeKey(program.Deref(i.Type()))
		if entry := l.Table.Store(key); entry != nil && (i.Comment == "complit" || i.Comment == "new") {
			l.add(fn, i, OpenConstruct{entry: entry, Name: shortName(key), Posn: l.posn(i.Pos())})
		}
	case *ssa.Store:
		if addr, ok := i.Addr.(*ssa.FieldAddr); ok {
			l.assigned(fn, i, fieldStep(addr.X.Type(), addr.Field))
		}
	}
}

// assigned: a field of a configuration may switch a store on.
func (l *libraries) assigned(fn *ssa.Function, st *ssa.Store, field string) {
	entry := l.Table.Store(field)
	if entry == nil || !l.question(entry, false).eval(&frame{fn: fn, at: st}, st.Val, nil).Set {
		return
	}
	o := OpenConstruct{entry: entry, Name: shortName(field), Posn: l.posn(st.Pos()), Idle: entry.Needs == "server"}
	owner := field[:strings.LastIndexByte(field, '.')+1]
	for _, key := range slices.Sorted(maps.Keys(l.fields)) {
		option := l.Table.Option(key)
		if option == nil || !strings.HasPrefix(key, owner) {
			continue
		}
		o.Asks = append(o.Asks, Ask{option: option, Cond: l.assignedAnywhere(option, key)})
	}
	l.add(fn, st, o)
}

// assignedAnywhere answers for a field of which there is one object.
func (l *libraries) assignedAnywhere(option *table.Entry, field string) Cond {
	var c Cond
	for _, v := range l.fields[field] {
		for _, r := range *v.Referrers() {
			if st, ok := r.(*ssa.Store); ok && st.Addr == v {
				c = c.or(l.question(option, false).eval(&frame{fn: st.Parent(), value: true}, st.Val, nil))
			}
		}
	}
	if c.none() {
		return isUnset
	}
	return c
}

// variables finds uses of a library's variables that are stores.
func (l *libraries) variables() {
	first := map[*table.Entry]*ast.Ident{}
	for id, obj := range l.Pass.TypesInfo.Uses {
		v, ok := obj.(*types.Var)
		if !ok || v.IsField() || v.Pkg() == nil || v.Parent() != v.Pkg().Scope() {
			continue
		}
		entry := l.Table.Store(v.Pkg().Path() + "." + v.Name())
		if entry == nil || l.IsGenerated(id.Pos()) || !l.inProgram(id.Pos()) {
			continue
		}
		if old := first[entry]; old == nil || l.Order.Compare(id.Pos(), old.Pos()) < 0 {
			first[entry] = id
		}
	}
	var ids []*ast.Ident
	byID := map[*ast.Ident]*table.Entry{}
	for entry, id := range first {
		ids = append(ids, id)
		byID[id] = entry
	}
	slices.SortFunc(ids, func(a, b *ast.Ident) int { return l.Order.Compare(a.Pos(), b.Pos()) })
	for _, id := range ids {
		entry := byID[id]
		o := OpenConstruct{entry: entry, Name: shortName(entry.Symbol), Posn: l.posn(id.Pos())}
		if replaced, _ := l.shared(entry); !replaced && (entry.Needs != "server" || l.serves) {
			l.found = append(l.found, &construct{OpenConstruct: o, pos: id.Pos()})
		}
	}
}

// inProgram reports whether pos lies in code that is no test's.
func (l *libraries) inProgram(pos token.Pos) bool {
	return slices.ContainsFunc(l.Pass.Files, func(f *ast.File) bool { return f.FileStart <= pos && pos <= f.FileEnd })
}

// initialised: packages below make stores when they are initialised, which
// counts where requests are served.
func (l *libraries) initialised() {
	if !l.serves {
		return
	}
	for _, file := range l.Pass.Files {
		for _, imp := range file.Imports {
			for _, o := range l.Below.Opens[strings.Trim(imp.Path.Value, `"`)+".init"] {
				o, ok := l.resolved(o)
				if !ok {
					continue
				}
				key := constructKey{nil, o.entry.Symbol, o.Posn}
				if o.Idle && !o.Here && !l.done[key] {
					l.done[key] = true
					l.found = append(l.found, &construct{OpenConstruct: o, pos: imp.Pos()})
				}
			}
		}
	}
}
