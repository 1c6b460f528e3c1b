package engine

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/table"
)

// findLibraries looks for what makes stores, and decides it.
func (e *engine) findLibraries(dirs *directives) *libraries {
	l := &libraries{
		engine: e, dirs: dirs, globals: map[*ssa.Global][]ssa.Instruction{}, fields: map[string][]ssa.Value{},
		changed: map[string]bool{}, done: map[constructKey]bool{}, opens: map[string][]openConstruct{},
	}
	l.serves = e.below.libs.serves || slices.ContainsFunc(e.prog.funcs, e.isServing)
	for _, fn := range e.prog.funcs {
		for instr := range instructions(fn) {
			l.index(instr)
		}
	}
	for _, fn := range e.prog.funcs {
		outer := outermost(fn)
		if l.isDead(outer) || l.table.Store(funcKey(outer)) != nil {
			continue // the last: a library's own constructors are its users' to call
		}
		for instr := range instructions(fn) {
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
		for _, o := range l.below.libs.opens[funcKey(l.origin(callee))] {
			if o, ok := l.resolved(o); ok {
				o.here = false
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
			if o := l.origin(callee); o.Pkg != nil && o.Signature.Recv() == nil && l.table.Option(funcKey(o)) != nil {
				l.changed[o.Pkg.Pkg.Path()] = true
			}
		}
	case *ssa.Store:
		if g, ok := i.Addr.(*ssa.Global); ok && g.Pkg != nil && g.Pkg != l.prog.ssa {
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
	visible := ast.IsExported(name) && l.pass.Pkg.Name() != "main"
	return !visible && len(l.uses.callers[fn]) == 0 && !l.uses.value[fn]
}

// perRequest reports whether a database in memory is made for one request, and
// gone with it.
func (l *libraries) perRequest(fn *ssa.Function, entry *table.Entry) bool {
	return entry.Needs == "server" && l.within[fn]
}

// visit looks for constructs at one instruction.
func (l *libraries) visit(fn *ssa.Function, instr ssa.Instruction) {
	switch i := instr.(type) {
	case ssa.CallInstruction:
		callee := i.Common().StaticCallee()
		if callee == nil {
			return
		}
		key := funcKey(l.origin(callee))
		if entry := l.table.Store(key); entry != nil && callee.Pkg != l.prog.ssa && !l.generatedAt(i.Pos()) && !l.perRequest(fn, entry) {
			o := openConstruct{entry: entry, name: shortName(key), posn: l.posn(i.Pos()), idle: entry.Needs == "server"}
			o.asks = l.asks(i, entry)
			l.onResults(i, &o)
			l.add(fn, i, o)
		}
		for _, o := range l.below.libs.opens[key] {
			if o, ok := l.resolved(o); ok {
				l.call(fn, i, o)
			}
		}
	case *ssa.Alloc:
		key := typeKey(deref(i.Type()))
		if entry := l.table.Store(key); entry != nil && (i.Comment == "complit" || i.Comment == "new") {
			l.add(fn, i, openConstruct{entry: entry, name: shortName(key), posn: l.posn(i.Pos())})
		}
	case *ssa.Store:
		if addr, ok := i.Addr.(*ssa.FieldAddr); ok {
			l.assigned(fn, i, fieldStep(addr.X.Type(), addr.Field))
		}
	}
}

// assigned: a field of a configuration may switch a store on.
func (l *libraries) assigned(fn *ssa.Function, st *ssa.Store, field string) {
	entry := l.table.Store(field)
	if entry == nil || !l.question(entry, false).eval(&frame{fn: fn, at: st}, st.Val, nil).set {
		return
	}
	o := openConstruct{entry: entry, name: shortName(field), posn: l.posn(st.Pos()), idle: entry.Needs == "server"}
	owner := field[:strings.LastIndexByte(field, '.')+1]
	for _, key := range sortedKeys(l.fields) {
		option := l.table.Option(key)
		if option == nil || !strings.HasPrefix(key, owner) {
			continue
		}
		o.asks = append(o.asks, ask{option: option, cond: l.assignedAnywhere(option, key)})
	}
	l.add(fn, st, o)
}

// assignedAnywhere answers for a field of which there is one object.
func (l *libraries) assignedAnywhere(option *table.Entry, field string) cond {
	var c cond
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
	for id, obj := range l.pass.TypesInfo.Uses {
		v, ok := obj.(*types.Var)
		if !ok || v.IsField() || v.Pkg() == nil || v.Parent() != v.Pkg().Scope() {
			continue
		}
		entry := l.table.Store(v.Pkg().Path() + "." + v.Name())
		if entry == nil || l.generatedAt(id.Pos()) || !l.inProgram(id.Pos()) {
			continue
		}
		if old := first[entry]; old == nil || l.order.compare(id.Pos(), old.Pos()) < 0 {
			first[entry] = id
		}
	}
	var ids []*ast.Ident
	byID := map[*ast.Ident]*table.Entry{}
	for entry, id := range first {
		ids = append(ids, id)
		byID[id] = entry
	}
	slices.SortFunc(ids, func(a, b *ast.Ident) int { return l.order.compare(a.Pos(), b.Pos()) })
	for _, id := range ids {
		entry := byID[id]
		o := openConstruct{entry: entry, name: shortName(entry.Symbol), posn: l.posn(id.Pos())}
		if replaced, _ := l.shared(entry); !replaced && (entry.Needs != "server" || l.serves) {
			l.found = append(l.found, &construct{openConstruct: o, pos: id.Pos()})
		}
	}
}

// inProgram reports whether pos lies in code that is no test's.
func (l *libraries) inProgram(pos token.Pos) bool {
	return slices.ContainsFunc(l.pass.Files, func(f *ast.File) bool { return f.FileStart <= pos && pos <= f.FileEnd })
}

// initialised: packages below make stores when they are initialised, which
// counts where requests are served.
func (l *libraries) initialised() {
	if !l.serves {
		return
	}
	for _, file := range l.pass.Files {
		for _, imp := range file.Imports {
			for _, o := range l.below.libs.opens[strings.Trim(imp.Path.Value, `"`)+".init"] {
				o, ok := l.resolved(o)
				if !ok {
					continue
				}
				key := constructKey{nil, o.entry.Symbol, o.posn}
				if o.idle && !o.here && !l.done[key] {
					l.done[key] = true
					l.found = append(l.found, &construct{openConstruct: o, pos: imp.Pos()})
				}
			}
		}
	}
}
