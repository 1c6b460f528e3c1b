package engine

import (
	"go/ast"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/finding"
	"github.com/statevet/statevet/analyzer/origin"
	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/table"
	"github.com/statevet/statevet/analyzer/value"
)

// engine is the analysis of one package.
type engine struct {
	*value.Space
	pass    *analysis.Pass
	order   program.Order
	imports []*types.Package // by path
	prog    *program.Program
	table   *table.Table
	below   *imported // what the packages below say of themselves

	funcs     []*function
	byFn      map[*ssa.Function]*function
	byKey     map[string]*function
	summaries map[string]*summary.Summary // of this package
	uses      *program.Uses
	startup   map[*ssa.Function]bool // see roots.go
	within    map[*ssa.Function]bool // see requestOnly
	brought   map[string]bool        // see actor.go
	*program.Control
	taken     map[string]bool          // see taken.go, of this package and those below
	services  *services                // see service.go
	keptFor   map[string]finding.Class // what types keep that implement interfaces of libraries, see keepAs
	generated map[*token.File]bool     // see generated.go
	made      map[string]bool          // see madeServing
	scoped    map[string]bool          // see requestScoped, of this package and those below
	mentions  map[types.Object]bool    // see mentioned

	consulted  map[string]*summary.Summary // looked up since the walk of a function began, see settleWithin
	generation int                         // counts changes of summaries

	decls    map[string]decl
	makers   map[string]string     // by identity, see noteMade
	types    map[string]types.Type // by program.TypeKey
	requests map[types.Type]bool
	sent     map[ssa.Value]bool // memo of isSent
	params   map[*types.Signature][]param
	carriers map[*types.Named]carrier
	standard map[*types.Package]bool
	channels map[value.Loc]bool            // memo of isChannelStore
	shapes   map[value.Path]string         // memo of pathShape
	strides  map[strideKey]stride          // memo of stride
	tries    map[calledLookup]attempts     // memo of attemptsWithin
	idents   map[token.Pos]*ast.Ident      // memo of assignedTo
	wirings  map[token.Pos]ssa.Instruction // memo of wired
	alike    map[string]string             // see findAlike

	identities map[value.Loc]identified // memo of identity

	interfaceKeys map[string]bool // full names of interface methods seen as method values
	settling      bool            // in settleAll, whose bounds are for nothing else
	spelt         int             // counts the places that a component names, or linking, see maxSpelt and maxLinked
	unknownCalls  map[unknownCall]bool
}

func newEngine(pass *analysis.Pass, tab *table.Table, below *imported) *engine {
	order := program.NewOrder(pass)
	e := &engine{
		Space: below.Space, pass: program.Canonical(pass, order), order: order, imports: program.Imports(pass.Pkg), table: tab, below: below, generated: generatedFiles(pass),
		Control: program.NewControl(), byFn: map[*ssa.Function]*function{}, byKey: map[string]*function{}, summaries: map[string]*summary.Summary{},
		decls: map[string]decl{}, makers: map[string]string{},
		types: map[string]types.Type{}, requests: map[types.Type]bool{}, sent: map[ssa.Value]bool{}, params: map[*types.Signature][]param{}, carriers: map[*types.Named]carrier{}, standard: map[*types.Package]bool{}, channels: map[value.Loc]bool{}, brought: map[string]bool{}, shapes: map[value.Path]string{}, strides: map[strideKey]stride{}, identities: map[value.Loc]identified{}, idents: map[token.Pos]*ast.Ident{},
		interfaceKeys: map[string]bool{}, unknownCalls: map[unknownCall]bool{},
	}
	e.alike = e.findAlike()
	return e
}

// summarise computes the summaries of all functions.
func (e *engine) summarise() {
	e.prepare()
	e.settleAll()
}

// prepare builds the package, and finds who calls whom.
func (e *engine) prepare() {
	e.prog = program.Build(e.pass, e.order)
	e.uses = e.prog.FindUses()
	e.findServices()
	for _, fn := range e.prog.Funcs {
		f := newFunction(e, fn)
		e.funcs = append(e.funcs, f)
		e.byFn[fn] = f
		e.byKey[f.key] = f
	}
	e.startup = e.startUp(e.uses)
	e.within = e.requestOnly(e.uses)
	e.taken = e.findTaken()
}

// calleeKey is program.FuncKey, for a function that is used as a value.
func (e *engine) calleeKey(fn *ssa.Function) string {
	if isBound(fn) {
		key := program.FuncKey(fn)
		if obj, ok := fn.Object().(*types.Func); ok && program.IsInterface(obj.Signature().Recv().Type()) {
			e.interfaceKeys[key] = true
		}
		return boundPrefix + key
	}
	return program.FuncKey(program.Origin(fn))
}

func (e *engine) function(key string) *function { return e.byKey[key] }

func (e *engine) summaryOf(fn *ssa.Function) *summary.Summary {
	return e.summaryByKey(program.FuncKey(program.Origin(fn)))
}

func (e *engine) summaryByKey(key string) *summary.Summary {
	s := e.summaries[key]
	if s == nil {
		s = e.below.summaries[key]
	}
	if e.consulted != nil {
		e.consulted[key] = s
	}
	return s
}

func (e *engine) entryOf(fn *ssa.Function) *table.Entry {
	obj, ok := program.Origin(fn).Object().(*types.Func)
	if !ok || obj.Pkg() == nil {
		return nil
	}
	return e.table.Func(symbol(obj), obj.Pkg().Path())
}

// entryAt returns what the table says of the function or interface method that is called.
func (e *engine) entryAt(com *ssa.CallCommon) *table.Entry {
	if com.IsInvoke() {
		return e.table.Func(symbol(com.Method), pkgPath(com.Method))
	}
	if callee := com.StaticCallee(); callee != nil {
		return e.entryOf(callee)
	}
	return nil
}

// isStandard reports whether pkg is the standard library's: nothing below says
// otherwise, and its path has no dot.
func (e *engine) isStandard(pkg *types.Package) bool {
	if pkg == nil {
		return true
	}
	std, ok := e.standard[pkg]
	if !ok {
		std = pkg != e.pass.Pkg && !e.below.packages[pkg.Path()] && origin.StandardPath(pkg.Path())
		e.standard[pkg] = std
	}
	return std
}

// isRequest reports whether values of type t are the client's.
func (e *engine) isRequest(t types.Type) bool {
	is, ok := e.requests[t]
	if !ok {
		role := e.table.Type(program.TypeKey(t))
		is = role == table.Request || role == table.Connection || program.IsInterface(t) && e.isContextType(t)
		e.requests[t] = is
	}
	return is
}

// client is data of a client, that enters at pos as text.
func (f *function) client(text string, pos token.Pos) value.Item {
	if !pos.IsValid() && f.cur != nil {
		pos = f.cur.Pos()
	}
	s := value.Source{Text: text, Posn: ""}
	if pos.IsValid() {
		s.Posn = f.posn(pos)
	}
	return value.Derived(f.Loc(value.RootClient, f.Source(s), 0))
}

// posn is a position as text, or "".
func (e *engine) posn(pos token.Pos) string { return program.Posn(e.pass.Fset, pos) }

// dynKey names the dynamic type of an interface value.
func (e *engine) dynKey(t types.Type, key string) int32 {
	e.types[key] = t
	return e.Str(key)
}

// method is a method of a dynamic type: a summary, and the embedded fields that
// lead to its receiver.
type method struct {
	sum  *summary.Summary
	path []value.Hop
}

// methodOf returns the method with the given name of a dynamic type, or nil
// when its body is not known.
func (e *engine) methodOf(dyn, name string) *method {
	if t, ok := e.types[dyn]; ok {
		if m := e.lookupMethod(t, name); m != nil {
			return m
		}
	}
	if m, ok := e.below.methods[methodKey{dyn, name}]; ok {
		if sum := e.summaryByKey(m.key); sum != nil {
			return &method{sum, m.path}
		}
	}
	return nil
}

func (e *engine) lookupMethod(t types.Type, name string) *method {
	key, path, ok := e.methodPath(t, name)
	if !ok {
		if sum := e.promoted(t, name); sum != nil {
			return &method{sum, nil}
		}
		return nil
	}
	if sum := e.summaryByKey(key); sum != nil {
		return &method{sum, path}
	}
	return nil
}

// methodPath finds a method that has a body, and the embedded fields on the way to it.
func (e *engine) methodPath(t types.Type, name string) (key string, path []value.Hop, ok bool) {
	fn, path, ok := e.selection(t, name)
	if !ok || program.IsInterface(fn.Signature().Recv().Type()) {
		return "", nil, false
	}
	return fn.Origin().FullName(), path, true
}

// selection finds a method, and the embedded fields on the way to it.
func (e *engine) selection(t types.Type, name string) (fn *types.Func, path []value.Hop, ok bool) {
	var pkg *types.Package
	if n, ok := types.Unalias(program.Deref(t)).(*types.Named); ok {
		pkg = n.Obj().Pkg()
	}
	obj, index, _ := types.LookupFieldOrMethod(t, true, pkg, name)
	fn, ok = obj.(*types.Func)
	if !ok {
		return nil, nil, false
	}
	for _, i := range index[:len(index)-1] {
		t = program.Deref(t)
		st, ok := t.Underlying().(*types.Struct)
		if !ok {
			return nil, nil, false
		}
		path = append(path, value.Hop{Kind: value.HopField, Name: e.fieldKey(types.Unalias(t), st.Field(i))})
		t = st.Field(i).Type()
	}
	return fn, path, true
}
