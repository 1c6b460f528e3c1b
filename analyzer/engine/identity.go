package engine

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/finding"
	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/value"
)

// An identity names a store the same way from every package: "pkg.var",
// "pkg.Type.field" or "pkg.Func:variable". What lies inside an element of a
// container belongs to the container.

// identified is the identity of a store, or "", and where it lives.
type identified struct {
	id    string
	place finding.Place
}

// identity returns the identity of the store that holds what l names, and where
// it lives. It fails for what a call returned and for objects that only their
// type is known of.
func (e *engine) identity(l value.Loc) (string, finding.Place, bool) {
	n, ok := e.identities[l]
	if !ok {
		if id, place, known := e.identify(l); known {
			n = identified{id, place}
		}
		e.identities[l] = n
	}
	return n.id, n.place, n.id != ""
}

func (e *engine) identify(l value.Loc) (string, finding.Place, bool) {
	d := e.Locs[l]
	var id string
	var place finding.Place
	switch d.Kind {
	case value.RootGlobal:
		id, place = e.Strs[d.Key], finding.Package
	case value.RootLocal:
		id, place = e.Strs[d.Key], finding.Goroutine
	case value.RootLong:
		id = e.Strs[d.Key]
		if strings.Contains(id, ":") {
			place = finding.Closure
		} else {
			id = strings.TrimPrefix(id, "*")
			place = finding.Field
		}
	default:
		return "", "", false
	}
	fields := 0
	for _, h := range e.Hops(d.Path) {
		if h.Kind == value.HopElem {
			break
		}
		if h.Kind != value.HopField {
			return "", "", false
		}
		fields++
		name := e.Strs[h.Name]
		if strings.HasPrefix(name, ".") { // field of an unnamed struct type
			id += name
			continue
		}
		id, place = name, finding.Field
	}
	for _, h := range e.Hops(d.Path) {
		if h.Kind == value.HopCall || h.Kind == value.HopFree {
			return "", "", false
		}
	}
	if id == "" || d.Kind == value.RootLong && fields == 0 && place == finding.Field && !e.isContainerType(id) {
		return "", "", false
	}
	return id, place, true
}

// isContainerType reports whether the named type is itself a container: a
// handler whose receiver is a map.
func (e *engine) isContainerType(id string) bool {
	i := strings.LastIndexByte(id, '.')
	if i < 0 || id[:i] != e.pass.Pkg.Path() {
		return false
	}
	obj := e.pass.Pkg.Scope().Lookup(id[i+1:])
	if obj == nil {
		return false
	}
	switch obj.Type().Underlying().(type) {
	case *types.Map, *types.Slice, *types.Chan:
		e.declare(id, obj.Pos(), obj.Name(), obj.Type())
		return true
	}
	return false
}

// capturedIdentity names a variable of the declared function around fn.
func (e *engine) capturedIdentity(fn *ssa.Function, name string) string {
	fn = program.Outermost(fn)
	outer := fn.Name()
	if recv := fn.Signature.Recv(); recv != nil {
		key := program.TypeKey(program.Deref(recv.Type()))
		outer = key[strings.LastIndexByte(key, '.')+1:] + "." + outer
	}
	return e.pass.Pkg.Path() + "." + outer + ":" + name
}

func (f *function) localIdentity(name string) string { return f.capturedIdentity(f.fn, name) }

// displayName is the store as its reader knows it: "sessions", "Hub.clients".
func (e *engine) displayName(id string) string {
	if i := strings.LastIndexByte(id, ':'); i >= 0 {
		return id[i+1:]
	}
	path := e.packagePath(id)
	if path == id {
		return lastElement(path)
	}
	return id[len(path)+1:]
}

// packageName is the last element of the path of the package that declares a store.
func (e *engine) packageName(id string) string { return lastElement(e.packagePath(id)) }

func lastElement(path string) string { return path[strings.LastIndexByte(path, '/')+1:] }

// packagePath is the path of the package in an identity or the name of a type. It ends
// at the first dot of its last element, unless it is known to go on there.
func (e *engine) packagePath(id string) string {
	last := lastElement(id)
	at := len(id) - len(last)
	first, _, _ := strings.Cut(last, ".")
	path := id[:at] + first
	for i, c := range last + "." {
		if c == '.' && e.knows(id[:at+i]) {
			path = id[:at+i]
		}
	}
	return path
}

// knows reports whether a path is that of this package, or of one that it imports.
func (e *engine) knows(path string) bool {
	return path == e.pass.Pkg.Path() || slices.ContainsFunc(e.imports, func(p *types.Package) bool { return p.Path() == path })
}
