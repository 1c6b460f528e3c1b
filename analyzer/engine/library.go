package engine

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/finding"
	"github.com/statevet/statevet/analyzer/table"
)

// Stores inside libraries.
//
// Where a library keeps what it knows of clients no line of the program writes
// it: the program makes the store and leaves out the option that moves it out of
// the process. The table names both. A call that makes a store is a construct;
// it is reported if none of its options is set for certain, dropped if one is,
// or if what it is given was not seen, and left open for the callers of the
// function around it if they pass it, or get the store back. That is how an
// open call waits for its callees, and the fact carries both the same way.

// libraries is what the package says of stores inside libraries.
type libraries struct {
	*engine
	globals map[*ssa.Global][]ssa.Instruction
	fields  map[string][]ssa.Value // addresses and values of the fields with options in reach
	sites   map[*ssa.Function][]ssa.CallInstruction
	changed map[string]bool // packages whose option functions are called, and library variables that are assigned
	dirs    *directives
	serves  bool                   // the package, or one below, has functions that serve clients
	only    map[*ssa.Function]bool // see requestOnly
	done    map[constructKey]bool
	found   []*construct
	opens   map[string][]openConstruct // by function
}

// construct is a place that makes a store, or is taken for it.
type construct struct {
	openConstruct
	fn    *ssa.Function // around it, no closure
	instr ssa.Instruction
	pos   token.Pos
}

// openConstruct is what the callers of a function must know of a construct.
type openConstruct struct {
	entry  *table.Entry
	symbol string // of entry, in a fact
	name   string // as readers know it: "scs.New"
	posn   string // where the library is called
	asks   []ask
	idle   bool // nobody was seen to serve requests
	here   bool // a caller of the package above gets the store: what it is given is decided there
	why    string
}

// ask is one option of a construct.
type ask struct {
	option *table.Entry
	symbol string // of option, in a fact
	kind   askKind
	cond
}

type askKind uint8

const (
	ofArgument askKind = iota
	ofOptions          // functional options
	ofResult           // set on what the construct returns
)

type constructKey struct {
	instr  ssa.Instruction
	symbol string
	posn   string
}

func (e *engine) findLibraries(dirs *directives) *libraries {
	l := &libraries{
		engine: e, dirs: dirs, globals: map[*ssa.Global][]ssa.Instruction{}, fields: map[string][]ssa.Value{},
		sites: map[*ssa.Function][]ssa.CallInstruction{}, changed: map[string]bool{}, done: map[constructKey]bool{}, opens: map[string][]openConstruct{},
	}
	l.serves = e.below.libs.serves || slices.ContainsFunc(e.prog.funcs, e.isServing)
	for _, fn := range e.prog.funcs {
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				l.index(instr)
			}
		}
	}
	for _, fn := range e.prog.funcs {
		outer := outermost(fn)
		if l.isDead(outer) || l.table.Store(funcKey(outer)) != nil {
			continue // the last: a library's own constructors are its users' to call
		}
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				l.visit(fn, instr)
				l.passed(fn, instr)
			}
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
			o := l.origin(callee)
			l.sites[o] = append(l.sites[o], i)
			if o.Pkg != nil && o.Signature.Recv() == nil && l.table.Option(funcKey(o)) != nil {
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

func outermost(fn *ssa.Function) *ssa.Function {
	for fn.Parent() != nil {
		fn = fn.Parent()
	}
	return fn
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
	if entry.Needs != "server" {
		return false
	}
	if l.only == nil {
		l.only = l.requestOnly(l.uses)
	}
	return l.only[fn]
}

func (l *libraries) isGenerated(pos token.Pos) bool {
	for _, file := range l.pass.Files {
		if file.FileStart <= pos && pos <= file.FileEnd {
			return ast.IsGenerated(file)
		}
	}
	return false
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
		if entry := l.table.Store(key); entry != nil && callee.Pkg != l.prog.ssa && !l.isGenerated(i.Pos()) && !l.perRequest(fn, entry) {
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

// call: a function that leaves a construct open makes it for its caller.
func (l *libraries) call(fn *ssa.Function, call ssa.CallInstruction, o openConstruct) {
	fr := &frame{fn: fn, at: call}
	o.asks = slices.Clone(o.asks)
	for i, a := range o.asks {
		o.asks[i].cond = l.question(a.option, a.kind == ofOptions).atCall(fr, call, a.cond)
	}
	if o.here {
		l.onResults(call, &o)
	}
	l.add(fn, call, o)
}

// shared says of a store that a library has for all who use it whether the
// program gives the library another one, or why a package above still may.
func (l *libraries) shared(entry *table.Entry) (replaced bool, why string) {
	pkg := entry.Symbol[:strings.LastIndexByte(entry.Symbol, '.')]
	for _, key := range []string{pkg, entry.Symbol, entry.Default} {
		if _, below := l.below.libs.answers[changedKey(key)]; below || l.changed[key] {
			return true, ""
		}
	}
	if entry.Default != "" && l.pass.Pkg.Name() != "main" && l.table.HasOption(pkg+".") {
		why = "packages that import this one may give " + shortName(pkg) + " another store"
	}
	return false, why
}

// add decides a construct, or leaves it open for the callers of fn.
func (l *libraries) add(fn *ssa.Function, instr ssa.Instruction, o openConstruct) {
	key := constructKey{instr, o.entry.Symbol, o.posn}
	if l.done[key] {
		return
	}
	l.done[key] = true
	if l.dirs.at(l.engine, instr.Pos(), []string{finding.Library.Check()}) {
		return
	}
	if o.entry.Default != "" {
		var replaced bool
		if replaced, o.why = l.shared(o.entry); replaced {
			return
		}
	}
	o.symbol = o.entry.Symbol
	outer := outermost(fn)
	c := &construct{o, outer, instr, instr.Pos()}
	if !c.pos.IsValid() {
		c.pos = fn.Pos()
	}
	waits := o.here || o.idle && !l.serves
	o.asks = slices.Clone(o.asks)
	for i := range o.asks {
		a := &o.asks[i]
		a.symbol = a.option.Symbol
		if a.none() {
			a.unset = true
		}
		if a.unknown || a.set && !a.unset && len(a.needs) == 0 {
			return // set, or not seen
		}
		waits = waits || len(a.needs) > 0
	}
	if !waits {
		l.found = append(l.found, c)
		return
	}
	if ast.IsExported(outer.Name()) && l.pass.Pkg.Name() != "main" || outer.Name() == "init" || outer.Signature.Recv() != nil {
		l.opens[funcKey(outer)] = append(l.opens[funcKey(outer)], o)
	}
	for _, site := range l.sites[outer] {
		l.call(site.Parent(), site, o)
	}
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
		if entry == nil || l.isGenerated(id.Pos()) || !l.inProgram(id.Pos()) {
			continue
		}
		if old := first[entry]; old == nil || id.Pos() < old.Pos() {
			first[entry] = id
		}
	}
	var ids []*ast.Ident
	byID := map[*ast.Ident]*table.Entry{}
	for entry, id := range first {
		ids = append(ids, id)
		byID[id] = entry
	}
	slices.SortFunc(ids, func(a, b *ast.Ident) int { return int(a.Pos() - b.Pos()) })
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
	for _, file := range l.pass.Files {
		if file.FileStart <= pos && pos <= file.FileEnd {
			return !isTestFile(l.pass, file)
		}
	}
	return false
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
				if o.idle && !o.here && !l.done[key] && !isTestFile(l.pass, file) {
					l.done[key] = true
					l.found = append(l.found, &construct{openConstruct: o, pos: imp.Pos()})
				}
			}
		}
	}
}

// shortName is a symbol as its readers know it: "scs.New".
func shortName(symbol string) string {
	parts := strings.Split(strings.Trim(strings.TrimPrefix(symbol, "("), "*"), "/")
	last := parts[len(parts)-1]
	if pkg, rest, ok := strings.Cut(last, "."); ok && isMajor(pkg) && len(parts) > 1 {
		last = parts[len(parts)-2] + "." + rest
	}
	return strings.ReplaceAll(last, ")", "")
}

// isMajor reports whether a path element is the major version of a module.
func isMajor(s string) bool {
	return len(s) > 1 && s[0] == 'v' && strings.Trim(s[1:], "0123456789") == ""
}
