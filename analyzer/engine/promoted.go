package engine

import (
	"go/types"

	"github.com/statevet/statevet/analyzer/program"
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
func (e *engine) promoted(t types.Type, name string) *summary {
	fn, path, ok := e.selection(t, name)
	if !ok || len(path) == 0 || !program.IsInterface(fn.Signature().Recv().Type()) || program.TypeKey(t) == "" {
		return nil
	}
	key := "(" + program.TypeKey(t) + ")." + name
	if s := e.summaryByKey(key); s != nil || !e.analysed(fn.Pkg()) {
		return s
	}
	sig := fn.Signature()
	recv := e.loc(rootParam, 0, 0)
	for _, h := range path {
		recv = e.at(recv, h)
	}
	s := &summary{key: key, params: sig.Params().Len() + 1}
	o := open{recv: recv, method: e.str(name), iface: e.str(program.TypeKey(sig.Recv().Type()))}
	in := set{derived(e.outside(recv))}
	for i := range sig.Params().Len() {
		arg := e.loc(rootParam, int32(i+1), 0)
		o.args = append(o.args, set{ref(arg)})
		if !program.IsContext(sig.Params().At(i).Type()) {
			in = e.union(in, set{derived(arg)})
		}
	}
	s.opens = []open{o}
	in = e.union(in, set{ref(e.at(recv, hop{hopCall, o.method}))})
	if returnsError(sig) {
		in = e.union(in, set{derived(e.loc(rootLoaded, guessed, 0))})
	}
	for v := range sig.Results().Variables() {
		switch {
		case program.IsError(v.Type()) || program.IsBool(v.Type()):
			s.results = append(s.results, nil)
		case !program.IsReference(v.Type()):
			s.results = append(s.results, e.weaken(in))
		default:
			s.results = append(s.results, in)
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
				out = append(out, s.key)
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
