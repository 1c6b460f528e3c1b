package engine

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/table"
)

// What a context keeps for its request.
//
// A context may keep what it has read of its request in a field, so that it is read
// once. Such an object is gone with the request, as the context is, although it has
// maps behind a pointer, as services have. It is known by its type: the package that
// declares it makes objects of it for requests and none at start-up, keeps none in a
// container or a variable, and a context has a field for one.

// requestScoped returns the names of the types of this package whose objects contexts
// keep for their requests.
func (e *engine) requestScoped() []string {
	early := e.madeEarly()
	var out []string
	scope := e.pass.Pkg.Scope()
	kept := e.keptByContexts(scope)
	for _, name := range scope.Names() {
		obj, ok := scope.Lookup(name).(*types.TypeName)
		if !ok || obj.IsAlias() {
			continue
		}
		n, ok := obj.Type().(*types.Named)
		if !ok {
			continue
		}
		if key := program.TypeKey(n); kept[key] && e.made[key] && !early[key] && !keepsAny(n) {
			out = append(out, key)
		}
	}
	return out
}

// ofRequest reports whether the table says that each request gets an object of its own
// of the type with the given name: a library's context or controller.
func (e *engine) ofRequest(name string) bool {
	for _, key := range []string{name, "*" + name} {
		if role := e.table.Type(key); role == table.Request || role == table.Controller {
			return true
		}
	}
	return false
}

// keptByContexts returns the structs that fields of the contexts of the package hold.
func (e *engine) keptByContexts(scope *types.Scope) map[string]bool {
	kept := map[string]bool{}
	for _, name := range scope.Names() {
		obj, ok := scope.Lookup(name).(*types.TypeName)
		if !ok || obj.IsAlias() || !e.isContextType(obj.Type()) {
			continue
		}
		st, ok := obj.Type().Underlying().(*types.Struct)
		if !ok {
			continue
		}
		for fld := range st.Fields() {
			if _, ok := program.Deref(fld.Type()).Underlying().(*types.Struct); ok {
				kept[program.TypeKey(program.Deref(fld.Type()))] = true
			}
		}
	}
	return kept
}

// madeEarly returns the keys of the types of which start-up code makes objects.
func (e *engine) madeEarly() map[string]bool {
	return e.typesMade(func(a *ssa.Alloc) bool { return e.startup[a.Parent()] })
}
