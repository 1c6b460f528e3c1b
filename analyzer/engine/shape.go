package engine

import (
	"go/types"
	"strings"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/value"
)

// Shapes.
//
// The shape of a place says which named struct its contents are, so that a path
// is only extended by the fields that are there. Where values of several types
// meet, in a variable of an interface type or behind a call whose callees are
// not known, a flow-insensitive analysis mixes them up; without shapes each
// mixture would become a path of its own. Shapes only ever rule paths out: where
// one is not known every field fits.

// noFields is the shape of what has none.
const noFields = "-"

// shapeOf returns the shape of a type: the key of the named struct that it is,
// points to or contains, prefixed with "[]" if it contains it, noFields, or ""
// where that is not known.
func (e *engine) shapeOf(t types.Type) string {
	container := ""
	for range value.MaxHops {
		n, named := types.Unalias(t).(*types.Named)
		switch u := t.Underlying().(type) {
		case *types.Pointer:
			t = u.Elem()
		case *types.Slice:
			container, t = "[]", u.Elem()
		case *types.Array:
			container, t = "[]", u.Elem()
		case *types.Map:
			container, t = "[]", u.Elem()
		case *types.Chan:
			container, t = "[]", u.Elem()
		case *types.Struct:
			if !named || e.isStandard(n.Obj().Pkg()) {
				return ""
			}
			return container + e.ownerKey(n)
		case *types.Basic, *types.Signature:
			return container + noFields
		default:
			return ""
		}
	}
	return ""
}

// ownerKey is the program.TypeKey of the struct type to which the fields of t belong:
// of those types of the package that are declared to be alike, the first.
func (e *engine) ownerKey(t types.Type) string {
	key := strings.TrimPrefix(program.TypeKey(t), "*")
	if owner, ok := e.alike[key]; ok {
		return owner
	}
	return key
}

// findAlike finds the types of the package that are declared to be like another
// one: `type B A` shares the fields of A, and values are converted freely.
func (e *engine) findAlike() map[string]string {
	alike := map[string]string{}
	first := map[types.Type]*types.TypeName{}
	scope := e.pass.Pkg.Scope()
	for _, name := range scope.Names() {
		tn, ok := scope.Lookup(name).(*types.TypeName)
		if !ok || tn.IsAlias() {
			continue
		}
		st, ok := tn.Type().Underlying().(*types.Struct)
		if !ok {
			continue
		}
		if old := first[st]; old == nil || e.order.Compare(tn.Pos(), old.Pos()) < 0 {
			first[st] = tn
		}
	}
	for _, name := range scope.Names() {
		if tn, ok := scope.Lookup(name).(*types.TypeName); ok {
			if owner := first[tn.Type().Underlying()]; owner != nil && owner != tn {
				alike[program.TypeKey(tn.Type())] = program.TypeKey(owner.Type())
			}
		}
	}
	return alike
}

// fits reports whether the place at l may have the field that h names.
func (e *engine) fits(l value.Loc, h value.Hop) bool {
	d := e.Locs[l]
	shape := ""
	switch {
	case d.Path != 0:
		shape = e.pathShape(d.Path)
	case d.Kind == value.RootGlobal:
		shape = strings.TrimPrefix(e.declOf(e.Strs[d.Key]).shape, "[]")
	}
	if shape == "" {
		return true
	}
	field := e.Strs[h.Name]
	i := strings.LastIndexByte(field, '.')
	return i <= 0 || strings.TrimPrefix(shape, "[]") == field[:i]
}

// fieldsOf is the place to follow a field from. A path goes on once from where any field
// fits. In a tree of nodes behind an interface, each node may follow each other, and the
// paths would be as many as the sequences of their fields: where any field fits again,
// the field is looked for at the first such place, and so stands for itself at any depth.
// That place lies behind the first hop that is no field: what is inside an element belongs
// to the container, and what a call returned is not what it was called of.
func (e *engine) fieldsOf(l value.Loc) value.Loc {
	d := e.Locs[l]
	if !e.anyFits(d.Path) {
		return l
	}
	first, outer := value.Path(0), e.ofFields(d.Path)
	for p := d.Path; p != 0 && e.Paths[p].Parent != 0 && e.Paths[p].Parent != outer; p = e.Paths[p].Parent {
		if e.Paths[p].Hop.Kind == value.HopField && e.anyFits(e.Paths[p].Parent) {
			first = e.Paths[p].Parent
		}
	}
	if first == 0 {
		return l
	}
	return e.Loc(d.Kind, d.Key, first)
}

// ofFields returns what comes before the first hop of a path that is no field, or 0 if
// there is no such hop.
func (e *engine) ofFields(p value.Path) value.Path {
	out := value.Path(0)
	for ; p != 0; p = e.Paths[p].Parent {
		if e.Paths[p].Hop.Kind != value.HopField {
			out = e.Paths[p].Parent
		}
	}
	return out
}

// anyFits reports whether what a path ends in may have any field.
func (e *engine) anyFits(p value.Path) bool {
	if p == 0 {
		return false
	}
	shape := e.pathShape(p)
	return shape == "" || shape == "[]"
}

// pathShape is the shape of what a path ends in.
func (e *engine) pathShape(p value.Path) string {
	shape, ok := e.shapes[p]
	if ok {
		return shape
	}
	d := e.Paths[p]
	switch {
	case d.Len == value.MaxHops: // it stands for whatever lies deeper, too
	case d.Hop.Kind == value.HopField:
		shape = e.declOf(e.Strs[d.Hop.Name]).shape
	case d.Hop.Kind == value.HopElem && d.Parent != 0:
		if in, ok := strings.CutPrefix(e.pathShape(d.Parent), "[]"); ok {
			shape = in
		}
	}
	e.shapes[p] = shape
	return shape
}

// isStruct reports whether a hop leads to a field that is itself a struct, and not a
// pointer to one.
func (e *engine) isStruct(h value.Hop) bool {
	if h.Kind != value.HopField {
		return false
	}
	d := e.declOf(e.Strs[h.Name])
	return d.shape != "" && d.typ == d.shape
}
