package engine

import (
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/value"
)

// decl is where a store is declared.
type decl struct {
	posn  string
	pos   token.Pos // if declared in the package under analysis
	name  string    // of the variable or field
	typ   string
	num   bool       // a number, or a container of numbers
	made  string     // where another package's function makes what is kept there
	shape string     // of what it is or holds: see shapeOf
	of    types.Type // its type, if this package knows it
	holds string     // what a holding is, of a store that a package below declares
	used  string     // what a usage is, in packages below
}

// fieldKey names a field, and remembers where it is declared.
func (e *engine) fieldKey(owner types.Type, fld *types.Var) int32 {
	key := e.ownerKey(owner) + "." + fld.Name()
	if _, known := e.decls[key]; !known {
		e.declare(key, fld.Pos(), fld.Name(), e.instantiated(owner, fld))
	}
	return e.Str(key)
}

func (e *engine) globalKey(g *ssa.Global) int32 {
	key := g.Pkg.Pkg.Path() + "." + g.Name()
	if v, ok := g.Object().(*types.Var); ok {
		e.declare(key, v.Pos(), v.Name(), v.Type())
	}
	return e.Str(key)
}

// declare remembers where the store with the given identity is declared. What a
// package says of its own declarations beats what export data says.
func (e *engine) declare(key string, pos token.Pos, name string, typ types.Type) {
	if _, ok := e.decls[key]; ok {
		return
	}
	if d, ok := e.below.decls[key]; ok {
		e.decls[key] = d
		return
	}
	d := decl{name: name}
	if typ != nil {
		d.typ = types.TypeString(e.spelled(typ), (*types.Package).Path)
		d.of = typ
		d.num = isNumeric(typ)
		d.shape = e.shapeOf(typ)
	}
	if pos.IsValid() {
		d.posn = e.posn(pos)
		if e.ownFile(pos) {
			d.pos = pos
		}
	}
	e.decls[key] = d
}

func (e *engine) ownFile(pos token.Pos) bool {
	for _, file := range e.pass.Files {
		if file.FileStart <= pos && pos <= file.FileEnd {
			return true
		}
	}
	return false
}

func (e *engine) declOf(id string) decl {
	if d, ok := e.decls[id]; ok {
		return d
	}
	return e.below.decls[id]
}

// isNumeric reports whether a type is a number or a container of numbers.
func isNumeric(t types.Type) bool { return isNumericWithin(t, value.MaxHops) }

// isNumericWithin is isNumeric for containers in containers up to depth: types may
// contain themselves.
func isNumericWithin(t types.Type, depth int) bool {
	switch u := t.Underlying().(type) {
	case *types.Basic:
		return u.Info()&types.IsNumeric != 0
	case *types.Slice:
		b, ok := u.Elem().Underlying().(*types.Basic)
		return ok && b.Kind() != types.Byte && b.Info()&types.IsNumeric != 0
	case *types.Map:
		return depth > 0 && isNumericWithin(u.Elem(), depth-1) && isNumericWithin(u.Key(), depth-1)
	}
	key := program.TypeKey(t)
	return key == "time.Time" || strings.HasPrefix(key, "sync/atomic.") && isNumericAtomic(t)
}

func isNumericAtomic(t types.Type) bool {
	key := program.TypeKey(t)
	return strings.Contains(key, "Int") || strings.Contains(key, "Uint")
}

// declareAll remembers where the variables and fields of the package are
// declared, for packages above: export data has lines only, and nothing of what
// is not exported.
func (e *engine) declareAll() []string {
	var ids []string
	scope := e.pass.Pkg.Scope()
	for _, name := range scope.Names() {
		switch obj := scope.Lookup(name).(type) {
		case *types.Var:
			id := e.pass.Pkg.Path() + "." + name
			e.declare(id, obj.Pos(), name, obj.Type())
			ids = append(ids, id)
		case *types.TypeName:
			st, ok := obj.Type().Underlying().(*types.Struct)
			if !ok || obj.IsAlias() {
				continue
			}
			for fld := range st.Fields() {
				ids = append(ids, e.Strs[e.fieldKey(obj.Type(), fld)])
			}
		}
	}
	return ids
}
