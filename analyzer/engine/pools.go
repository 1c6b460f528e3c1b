package engine

import (
	"go/types"
	"strings"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/table"
)

// Stores that keep nothing about a client.
//
// Pools, locks and metrics keep nothing that a request is answered by: locks order the
// requests of one process, metrics are read by operators. A container of them is none
// either, and neither is one of structs that have nothing else: the metrics of one
// session. What tells more in such a struct, a number or a text, makes it state again.

// keepsNothing reports whether a store is a pool or of one, or holds nothing but
// such objects: locks order the requests of one process and keep nothing about them.
func (e *engine) keepsNothing(id string) bool {
	typ := e.declOf(id).typ
	elem := strings.TrimPrefix(typ[strings.LastIndexByte(typ, ']')+1:], "*")
	owner := id[:max(0, strings.LastIndexByte(id, '.'))]
	return e.table.Type(elem) == table.Pool || e.table.Type(owner) == table.Pool || e.holds(id).nothing
}

// holdsPools reports whether the elements of containers of type t keep nothing.
func (e *engine) holdsPools(t types.Type) bool {
	switch t := t.Underlying().(type) {
	case *types.Map:
		return e.isPool(t.Elem(), map[types.Type]bool{})
	case *types.Slice:
		return e.isPool(t.Elem(), map[types.Type]bool{})
	case *types.Array:
		return e.isPool(t.Elem(), map[types.Type]bool{})
	}
	return false
}

// isPool reports whether objects of type t are pools, or have nothing but pools and
// containers of them.
func (e *engine) isPool(t types.Type, seen map[types.Type]bool) bool {
	t = types.Unalias(program.Deref(t))
	if e.table.Type(program.TypeKey(t)) == table.Pool {
		return true
	}
	if is, ok := seen[t]; ok {
		return is // a type that contains itself may have a key for anything
	}
	seen[t] = false
	seen[t] = e.hasPools(t, seen)
	return seen[t]
}

// hasPools is isPool of what a type is made of.
func (e *engine) hasPools(t types.Type, seen map[types.Type]bool) bool {
	switch u := t.Underlying().(type) {
	case *types.Map:
		return e.isPool(u.Elem(), seen)
	case *types.Slice:
		return e.isPool(u.Elem(), seen)
	case *types.Array:
		return e.isPool(u.Elem(), seen)
	case *types.Struct:
		for fld := range u.Fields() {
			if !e.isPool(fld.Type(), seen) {
				return false
			}
		}
		return u.NumFields() > 0
	}
	return false
}
