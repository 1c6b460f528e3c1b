package engine

import (
	"go/types"
	"slices"
	"strings"
)

// spelled is t as it would be written without names for maps, slices, channels and
// basic types, of which much is asked by what they are: `type notes map[string]note`
// is a map. Names of the standard library stay, as does what has fields or methods to
// be known by.
func (e *engine) spelled(t types.Type) types.Type { return e.spell(t, nil) }

func (e *engine) spell(t types.Type, within []*types.Named) types.Type {
	t = types.Unalias(t)
	if n, ok := t.(*types.Named); ok {
		switch n.Underlying().(type) {
		case *types.Map, *types.Slice, *types.Array, *types.Chan, *types.Basic:
		default:
			return t
		}
		if e.isStandard(n.Obj().Pkg()) || slices.Contains(within, n) {
			return t
		}
		return e.spell(n.Underlying(), append(within, n))
	}
	switch t := t.(type) {
	case *types.Pointer:
		return types.NewPointer(e.spell(t.Elem(), within))
	case *types.Slice:
		return types.NewSlice(e.spell(t.Elem(), within))
	case *types.Array:
		return types.NewArray(e.spell(t.Elem(), within), t.Len())
	case *types.Chan:
		return types.NewChan(t.Dir(), e.spell(t.Elem(), within))
	case *types.Map:
		return types.NewMap(e.spell(t.Key(), within), e.spell(t.Elem(), within))
	}
	return t
}

// typeName is the last word of the type of a store as its declaration has it.
func (d decl) typeName() string {
	name := d.typ
	if d.of != nil {
		name = types.TypeString(d.of, (*types.Package).Path)
	}
	return name[strings.LastIndexByte(name, '.')+1:]
}
