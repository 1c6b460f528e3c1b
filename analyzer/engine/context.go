package engine

import (
	"go/types"
	"maps"
	"slices"
	"strings"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/table"
	"github.com/statevet/statevet/analyzer/value"
)

// Context types.
//
// Programs wrap what a handler is given in types of their own: a struct of the
// writer and the request, a struct that embeds the context of a framework beside
// the database, an interface that extends it. Such a *context type* carries, in
// its fields or from its methods, request types of the table; a function whose
// parameters carry all those of a handler serves clients.
//
// What a context holds divides in two. Plain data is the client's. What has
// methods, locks or channels is taken for a service of the program that the
// context only leads to: it keeps its name, and what is written there may stay.
// The fields of the context itself are gone with the request.
//
// A struct may hold a request among things that live long: a hub, a connection.
// It is no context if its package keeps objects of it in a container or in a
// package-level variable; and one that is shared, by its locks and channels, is
// none by what its fields lead to.

// carrier is what is known of a type as a context type.
type carrier struct {
	parts      []string // the request types that it carries, sorted
	controller bool     // embeds a controller of the table
}

func (c carrier) is() bool { return len(c.parts) > 0 || c.controller }

// carrierOf returns what a named type that is not in the table carries.
func (e *engine) carrierOf(t types.Type) carrier {
	n, ok := types.Unalias(program.Deref(t)).(*types.Named)
	if !ok || n.Obj().Pkg() == nil {
		return carrier{}
	}
	n = n.Origin()
	if c, ok := e.carriers[n]; ok {
		return c
	}
	w := carrierWalk{e: e, seen: map[*types.Named]bool{}}
	switch {
	case e.isStandard(n.Obj().Pkg()) || e.inTable(n):
	case program.IsInterface(n):
		w.extends = true
		w.iface(n)
	default:
		w.structure(n, false)
	}
	if len(w.found.parts) > 0 && !w.found.controller && keepsAny(n) {
		w.found = carrier{}
	}
	slices.Sort(w.found.parts)
	w.found.parts = slices.Compact(w.found.parts)
	if !w.found.is() && !w.cut {
		for in := range w.seen {
			e.carriers[in] = carrier{} // nor does what it leads to carry anything
		}
	}
	e.carriers[n] = w.found
	return w.found
}

func (e *engine) inTable(t types.Type) bool {
	key := strings.TrimPrefix(program.TypeKey(t), "*")
	return e.table.Type(key) != "" || e.table.Type("*"+key) != ""
}

// carrierWalk collects what one type carries. Each query walks by itself, so
// that types which refer to one another have the same answer in any order.
type carrierWalk struct {
	e       *engine
	extends bool // the type is an interface
	cut     bool // something on the way was left out that counts by itself
	seen    map[*types.Named]bool
	found   carrier
}

// add notes a request type. A connection may outlive its request: an interface
// that extends one is one, a struct that has one is no context by that.
func (w *carrierWalk) add(t types.Type) bool {
	key := program.TypeKey(t)
	switch w.e.table.Type(key) {
	case table.Request:
	case table.Connection:
		if !w.extends {
			return false
		}
	default:
		return false
	}
	w.found.parts = append(w.found.parts, key)
	return true
}

// structure looks at the fields of a struct; deep is whether it is itself a
// field, and not embedded.
func (w *carrierWalk) structure(n *types.Named, deep bool) {
	st, ok := n.Underlying().(*types.Struct)
	if !ok || w.seen[n.Origin()] {
		return
	}
	if deep && isShared(st) {
		w.cut = true
		return
	}
	w.seen[n.Origin()] = true
	before := len(w.found.parts)
	defer func() {
		if deep && len(w.found.parts) > before && keepsAny(n) {
			w.found.parts, w.cut = w.found.parts[:before], true
		}
	}()
	for fld := range st.Fields() {
		if fld.Embedded() && w.e.table.Type(strings.TrimPrefix(program.TypeKey(fld.Type()), "*")) == table.Controller {
			w.found.controller = w.found.controller || !deep
			continue
		}
		if w.add(fld.Type()) {
			continue
		}
		inner, ok := types.Unalias(program.Deref(fld.Type())).(*types.Named)
		if !ok || inner.Obj().Pkg() == nil || w.e.isStandard(inner.Obj().Pkg()) || w.e.inTable(inner) {
			continue
		}
		switch {
		case program.IsInterface(inner):
			w.iface(inner)
		case fld.Embedded():
			w.structure(inner, deep)
		case !isShared(st):
			w.structure(inner, true)
		}
	}
}

// iface looks at what an interface embeds and at methods that return a request;
// an interface without either is what all types of its package that implement it
// are.
func (w *carrierWalk) iface(n *types.Named) {
	it, ok := n.Underlying().(*types.Interface)
	if !ok || w.seen[n.Origin()] {
		return
	}
	w.seen[n.Origin()] = true
	before := len(w.found.parts)
	for emb := range it.EmbeddedTypes() {
		if !w.add(emb) {
			if inner, ok := types.Unalias(emb).(*types.Named); ok && program.IsInterface(inner) && inner.Obj().Pkg() != nil {
				w.iface(inner)
			}
		}
	}
	for m := range it.ExplicitMethods() {
		sig := m.Signature()
		if sig.Params().Len() == 0 && sig.Results().Len() == 1 {
			w.add(sig.Results().At(0).Type())
		}
	}
	pkg := n.Obj().Pkg()
	if len(w.found.parts) == before && it.NumMethods() > 1 && (pkg == w.e.pass.Pkg || w.e.below.packages[pkg.Path()]) {
		w.implementers(n, it)
	}
}

// implementers adds what the types of the package that implement an interface
// carry, if each of them carries something. One from which the walk came has been
// looked at.
func (w *carrierWalk) implementers(n *types.Named, it *types.Interface) {
	var all []string
	w.cut = true
	scope := n.Obj().Pkg().Scope()
	for _, name := range scope.Names() {
		obj, ok := scope.Lookup(name).(*types.TypeName)
		if !ok || obj.IsAlias() || program.IsInterface(obj.Type()) {
			continue
		}
		impl, ok := obj.Type().(*types.Named)
		if !ok || impl.TypeParams().Len() > 0 || !types.Implements(types.NewPointer(impl), it) {
			continue
		}
		if w.seen[impl] {
			continue
		}
		inner := carrierWalk{e: w.e, seen: maps.Clone(w.seen)}
		inner.structure(impl, false)
		if len(inner.found.parts) == 0 {
			return
		}
		all = append(all, inner.found.parts...)
	}
	w.found.parts = append(w.found.parts, all...)
}

// isShared reports whether a struct has locks or channels: several goroutines
// use its objects.
func isShared(st *types.Struct) bool {
	for fld := range st.Fields() {
		if program.IsChannel(fld.Type()) {
			return true
		}
		switch strings.TrimPrefix(program.TypeKey(fld.Type()), "*") {
		case "sync.Mutex", "sync.RWMutex", "sync.Map", "sync.WaitGroup":
			return true
		}
	}
	return false
}

// keepsAny reports whether the package of n keeps objects of it: in a
// package-level variable, or in a container in a field.
func keepsAny(n *types.Named) bool {
	n = n.Origin()
	scope := n.Obj().Pkg().Scope()
	for _, name := range scope.Names() {
		switch obj := scope.Lookup(name).(type) {
		case *types.Var:
			if holds(obj.Type(), n, true, value.MaxHops) {
				return true
			}
		case *types.TypeName:
			st, ok := obj.Type().Underlying().(*types.Struct)
			if !ok || obj.IsAlias() {
				continue
			}
			for fld := range st.Fields() {
				if holds(fld.Type(), n, false, value.MaxHops) {
					return true
				}
			}
		}
	}
	return false
}

// holds reports whether a value of type t holds objects of n: in a container, or
// itself if bare, up to depth, as types may contain themselves. Functions that take one
// hold none.
func holds(t types.Type, n *types.Named, bare bool, depth int) bool {
	if depth--; depth < 0 {
		return false
	}
	switch t := types.Unalias(t).(type) {
	case *types.Pointer:
		return holds(t.Elem(), n, bare, depth)
	case *types.Slice:
		return holds(t.Elem(), n, true, depth)
	case *types.Array:
		return holds(t.Elem(), n, true, depth)
	case *types.Chan:
		return holds(t.Elem(), n, true, depth)
	case *types.Map:
		return holds(t.Elem(), n, true, depth) || holds(t.Key(), n, true, depth)
	case *types.Named:
		if t.Origin() == n {
			return bare
		}
		if _, ok := t.Underlying().(*types.Map); ok {
			return holds(t.Underlying(), n, bare, depth)
		}
	}
	return false
}
