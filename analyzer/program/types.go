package program

import "go/types"

// TypeKey names the type of a receiver, a field's owner or a dynamic type in
// facts: "*pkg.T" or "pkg.T" for a named type, "" for others.
func TypeKey(t types.Type) string {
	star := ""
	t = types.Unalias(t)
	if p, ok := t.(*types.Pointer); ok {
		star, t = "*", types.Unalias(p.Elem())
	}
	named, ok := t.(*types.Named)
	if !ok {
		return ""
	}
	obj := named.Obj()
	if obj.Pkg() == nil {
		return star + obj.Name()
	}
	return star + obj.Pkg().Path() + "." + obj.Name()
}

// IsInterface reports whether t is an interface, and no type parameter, which has one for its
// underlying type.
func IsInterface(t types.Type) bool {
	if _, ok := types.Unalias(t).(*types.TypeParam); ok {
		return false
	}
	return types.IsInterface(t)
}

// IsReference reports whether a value of type t is a way to reach memory.
func IsReference(t types.Type) bool {
	switch u := t.Underlying().(type) {
	case *types.Pointer, *types.Map, *types.Chan, *types.Slice, *types.Signature, *types.Interface:
		return true
	case *types.Struct, *types.Array, *types.TypeParam:
		return true
	case *types.Basic:
		return u.Kind() == types.UnsafePointer
	}
	return false
}

// IsContext reports whether t is context.Context.
func IsContext(t types.Type) bool { return TypeKey(t) == "context.Context" }

// IsError reports whether t is error.
func IsError(t types.Type) bool { return TypeKey(t) == "error" }

// IsBool reports whether values of type t are true or false.
func IsBool(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsBoolean != 0
}

// IsText reports whether values of type t are strings.
func IsText(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0
}

// IsAggregate reports whether assigning a value of type t copies its parts.
func IsAggregate(t types.Type) bool {
	switch t.Underlying().(type) {
	case *types.Struct, *types.Array:
		return true
	}
	return false
}

// IsChannel reports whether values of type t are channels.
func IsChannel(t types.Type) bool {
	_, ok := t.Underlying().(*types.Chan)
	return ok
}

// IsPointer reports whether values of type t are pointers.
func IsPointer(t types.Type) bool {
	_, ok := t.Underlying().(*types.Pointer)
	return ok
}

// Deref returns what a pointer type points to, and any other type as it is: also a
// named pointer type, which Elem follows.
func Deref(t types.Type) types.Type {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		return p.Elem()
	}
	return t
}

// Elem is what a variable at an address of type t has.
func Elem(t types.Type) types.Type {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		return p.Elem()
	}
	return t
}
