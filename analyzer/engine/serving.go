package engine

import (
	"go/ast"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/table"
	"github.com/statevet/statevet/analyzer/value"
)

// carried returns the request types that a value of type t is or carries.
func (e *engine) carried(t types.Type) []string {
	key := program.TypeKey(t)
	switch e.table.Type(key) {
	case table.Request, table.Connection:
		return []string{key}
	}
	return e.carrierOf(t).parts
}

// handles reports whether values that carry parts are enough to call a handler.
func (e *engine) handles(parts []string) bool {
	return len(parts) > 0 && slices.ContainsFunc(e.table.Handlers(), func(h table.ParamList) bool {
		carried := false
		for _, want := range h.Types {
			switch e.table.Type(want) {
			case table.Request, table.Connection:
				if !slices.Contains(parts, want) {
					return false
				}
				carried = true
			}
		}
		return carried
	})
}

// isContextType reports whether objects of type t are contexts: made for one
// request, with what a handler is given.
func (e *engine) isContextType(t types.Type) bool {
	c := e.carrierOf(t)
	return c.controller || e.handles(c.parts)
}

// takesContext reports whether the parameters of sig carry what a handler is
// given, and only if at least one of them is a context type. If alone, they do
// nothing else.
func (e *engine) takesContext(sig *types.Signature, alone bool) bool {
	var parts []string
	own := false
	for v := range sig.Params().Variables() {
		c := e.carried(v.Type())
		if len(c) == 0 && alone && !program.IsContext(v.Type()) {
			return false
		}
		own = own || len(c) > 0 && e.carrierOf(v.Type()).is()
		parts = append(parts, c...)
	}
	return own && e.handles(parts)
}

// onContext reports whether fn is a method of a context type.
func (e *engine) onContext(fn *ssa.Function) bool {
	recv := fn.Signature.Recv()
	return recv != nil && e.isContextType(recv.Type())
}

// contextEntry reports whether fn, a method of a context type, is called by code
// outside the package on behalf of clients: of a controller each exported
// method may be, of another type one that is used as a value.
func (e *engine) contextEntry(fn *ssa.Function, u *program.Uses) bool {
	if !e.onContext(fn) {
		return false
	}
	if e.carrierOf(fn.Signature.Recv().Type()).controller {
		return ast.IsExported(fn.Name())
	}
	return u.Value[fn]
}

// servedArg is what a server hands a handler for a parameter: a request, or a
// context, of which only the type is known. data is whether the parameter is the
// client's whatever its type is.
func (f *function) servedArg(v *types.Var, data bool) value.Set {
	var out value.Set
	if f.isContextType(v.Type()) {
		out = value.Set{value.Ref(f.Loc(value.RootLong, f.Str(program.TypeKey(v.Type())), 0))}
	}
	if data || f.isRequest(v.Type()) {
		out = f.Union(out, value.Set{f.client(paramName(v), v.Pos())})
	}
	return out
}

// servedArgs is what the parameters of an entry point are: args tells its
// receiver.
func (f *function) servedArgs(args []value.Set) []value.Set {
	out := slices.Clone(args)
	recv := len(args) - f.fn.Signature.Params().Len()
	data := f.dataParam(f.fn.Signature)
	for i := range f.fn.Signature.Params().Len() {
		out[recv+i] = f.servedArg(f.fn.Signature.Params().At(i), f.isService(f.fn) || data == i)
	}
	return out
}

// dataParam returns the index of the parameter that is the client's whatever its
// type is, or table.None.
func (e *engine) dataParam(sig *types.Signature) int {
	params := e.paramsOf(sig)
	for _, h := range e.table.Handlers() {
		if h.Data != table.None && sameParams(params, h.Types) {
			return h.Data
		}
	}
	return table.None
}

// param is the type of a parameter as the table writes it.
type param struct {
	key  string // of a type with a name, or a pointer to one
	text string // of another
}

// is reports whether a parameter has the type that the table writes as want: "" is any
// type without a name.
func (p param) is(want string) bool {
	if p.key != "" || want == "" {
		return p.key == want
	}
	return p.text == want
}

func sameParams(params []param, want []string) bool { return slices.EqualFunc(params, want, param.is) }

// paramsOf returns the parameters of a signature, which is asked for often.
func (e *engine) paramsOf(sig *types.Signature) []param {
	params, ok := e.params[sig]
	if !ok {
		for v := range sig.Params().Variables() {
			p := param{key: program.TypeKey(v.Type())}
			if p.key == "" {
				p.text = types.TypeString(v.Type(), (*types.Package).Path)
			}
			params = append(params, p)
		}
		e.params[sig] = params
	}
	return params
}

// ofContext leaves out of a summary what it writes into the fields of the
// contexts among args, which are gone with the request, and into objects behind
// them of a type of which requests make their own.
func (e *engine) ofContext(fn *ssa.Function, sum *summary.Summary) *summary.Summary {
	part := *sum
	part.Effects = slices.DeleteFunc(slices.Clone(sum.Effects), func(w summary.Effect) bool {
		d := e.Locs[w.Target]
		if d.Kind != value.RootParam || int(d.Key) >= len(fn.Params) || !e.isContextType(fn.Params[d.Key].Type()) {
			return false
		}
		owner := ""
		for _, h := range e.Hops(d.Path) {
			if h.Kind == value.HopElem {
				break
			}
			owner = ownerOf(e.Strs[h.Name])
		}
		return owner == "" || e.made[owner] || e.isContextName(owner)
	})
	return &part
}

// isContextName is isContextType for a type of this package, or of one that it
// imports, by its name.
func (e *engine) isContextName(key string) bool {
	for _, pkg := range append([]*types.Package{e.pass.Pkg}, e.imports...) {
		if ownerOf(key) != pkg.Path() {
			continue
		}
		if obj, ok := pkg.Scope().Lookup(key[len(pkg.Path())+1:]).(*types.TypeName); ok {
			return e.isContextType(obj.Type())
		}
	}
	return false
}

// contextField is field fld of the object x, which s names, if x is a context
// that was not made here: plain data is the client's, whoever put it there.
func (f *function) contextField(x ssa.Value, fld *types.Var, s value.Set) value.Set {
	if !f.isContextType(x.Type()) || f.fromCall(f.value(x)) {
		return s
	}
	name := f.text(x)
	if !fld.Embedded() {
		name += "." + fld.Name()
	}
	client := value.Set{f.client(name, x.Pos())}
	switch {
	case f.isRequest(fld.Type()), f.inTable(fld.Type()):
		return f.Union(s, client)
	case isPlain(fld.Type(), nil):
		return f.Union(f.Weaken(s), client)
	}
	return s
}

// isPlain reports whether a type is data and no service: no locks, no channels,
// no functions, no methods to call through an interface, and no map behind a
// pointer, which others may share.
func isPlain(t types.Type, seen []*types.Named) bool {
	if n, ok := types.Unalias(t).(*types.Named); ok {
		if slices.Contains(seen, n) {
			return true
		}
		seen = append(seen, n)
	}
	switch u := t.Underlying().(type) {
	case *types.Basic:
		return true
	case *types.Interface:
		return u.NumMethods() == 0
	case *types.Slice:
		return isPlain(u.Elem(), seen)
	case *types.Array:
		return isPlain(u.Elem(), seen)
	case *types.Map:
		return isPlain(u.Elem(), seen)
	case *types.Pointer:
		st, ok := u.Elem().Underlying().(*types.Struct)
		return ok && !hasMap(st) && isPlain(u.Elem(), seen)
	case *types.Struct:
		if isShared(u) {
			return false
		}
		for fld := range u.Fields() {
			if !isPlain(fld.Type(), seen) {
				return false
			}
		}
		return true
	}
	return false
}

func hasMap(st *types.Struct) bool {
	for fld := range st.Fields() {
		if _, ok := fld.Type().Underlying().(*types.Map); ok {
			return true
		}
	}
	return false
}

// ownerOf is the type of a field, or the package of a type, by its name.
func ownerOf(name string) string { return name[:max(0, strings.LastIndexByte(name, '.'))] }
