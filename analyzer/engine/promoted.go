package engine

import (
	"go/types"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/value"
)

// Methods that a type has from an embedded interface have no body. Each is what one
// would write out in its place: a call of the method of what the field holds.

// analysed reports whether pkg is one whose functions have summaries.
func (e *engine) analysed(pkg *types.Package) bool {
	return pkg != nil && (pkg == e.pass.Pkg || e.below.packages[pkg.Path()])
}

// promoted returns the summary of the method with the given name that t has from an
// embedded interface of the program, or nil: what the table says of those of libraries is
// asked at the call.
func (e *engine) promoted(t types.Type, name string) *summary.Summary {
	fn, path, ok := e.selection(t, name)
	if !ok || len(path) == 0 || !program.IsInterface(fn.Signature().Recv().Type()) || program.TypeKey(t) == "" {
		return nil
	}
	key := "(" + program.TypeKey(t) + ")." + name
	if s := e.summaryByKey(key); s != nil || !e.analysed(fn.Pkg()) {
		return s
	}
	sig := fn.Signature()
	recv := e.Loc(value.RootParam, 0, 0)
	for _, h := range path {
		recv = e.At(recv, h)
	}
	s := &summary.Summary{Key: key, Params: sig.Params().Len() + 1}
	o := summary.Open{Recv: recv, Method: e.Str(name), Iface: e.Str(program.TypeKey(sig.Recv().Type()))}
	in := value.Set{value.Derived(e.Outside(recv))}
	for i := range sig.Params().Len() {
		arg := e.Loc(value.RootParam, int32(i+1), 0)
		o.Args = append(o.Args, value.Set{value.Ref(arg)})
		if !program.IsContext(sig.Params().At(i).Type()) {
			in = e.Union(in, value.Set{value.Derived(arg)})
		}
	}
	s.Opens = []summary.Open{o}
	in = e.Union(in, value.Set{value.Ref(e.At(recv, value.Hop{Kind: value.HopCall, Name: o.Method}))})
	if returnsError(sig) {
		in = e.Union(in, value.Set{value.Derived(e.Loc(value.RootLoaded, value.Guessed, 0))})
	}
	for v := range sig.Results().Variables() {
		switch {
		case program.IsError(v.Type()) || program.IsBool(v.Type()):
			s.Results = append(s.Results, nil)
		case !program.IsReference(v.Type()):
			s.Results = append(s.Results, e.Weaken(in))
		default:
			s.Results = append(s.Results, in)
		}
	}
	e.summaries[key] = s
	return s
}

// promotedKeys names the summaries of such methods that packages above may look for: of
// the types that this one declares, and of those behind its interface values.
func (e *engine) promotedKeys() []string {
	var out []string
	add := func(t types.Type) {
		if st, ok := program.Deref(t).Underlying().(*types.Struct); !ok || !embeds(st) {
			return
		}
		for _, name := range methodNames(t) {
			if s := e.promoted(t, name); s != nil {
				out = append(out, s.Key)
			}
		}
	}
	scope := e.pass.Pkg.Scope()
	for _, name := range scope.Names() {
		if tn, ok := scope.Lookup(name).(*types.TypeName); ok && !tn.IsAlias() {
			add(tn.Type())
			add(types.NewPointer(tn.Type()))
		}
	}
	for _, key := range sortedKeys(e.types) {
		add(e.types[key])
	}
	return out
}

func embeds(st *types.Struct) bool {
	for fld := range st.Fields() {
		if fld.Embedded() {
			return true
		}
	}
	return false
}
