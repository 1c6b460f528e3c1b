package grammar

import (
	"fmt"
	"slices"
)

// typ is a type of a generated package.
type typ struct {
	kind kind
	name string // of a basic or named type
	elem *typ   // of others; keys and parameters are strings
}

type kind int

const (
	basic kind = iota
	declared
	pointerTo
	sliceOf
	mapOf
	chanOf
	funcOf // from string to elem
	boxOf  // the generic type of all packages
)

var (
	str     = typ{kind: basic, name: "string"}
	integer = typ{kind: basic, name: "int"}
	boolean = typ{kind: basic, name: "bool"}
	anyOf   = typ{kind: basic, name: "any"}
)

func named(name string) typ { return typ{kind: declared, name: name} }

func (t typ) pointer() typ { return typ{kind: pointerTo, elem: &t} }

func of(k kind, elem typ) typ { return typ{kind: k, elem: &elem} }

// String is the type as Go writes it.
func (t typ) String() string {
	switch t.kind {
	case pointerTo:
		return "*" + t.elem.String()
	case sliceOf:
		return "[]" + t.elem.String()
	case mapOf:
		return fmt.Sprintf("map[string]%s", t.elem)
	case chanOf:
		return fmt.Sprintf("chan (%s)", t.elem)
	case funcOf:
		return fmt.Sprintf("func(string) %s", t.elem)
	case boxOf:
		return fmt.Sprintf("*box[%s]", t.elem)
	}
	return t.name
}

func (t typ) is(u typ) bool { return t.String() == u.String() }

// anyType chooses a type of at most so many levels.
func (g *generator) anyType(levels int) typ {
	if levels > 0 && g.choose(3) > 0 {
		return g.indirect(levels)
	}
	all := []typ{str, integer, boolean, anyOf, named("i0")}
	for _, s := range g.structs {
		all = append(all, named(s.name))
	}
	return all[g.choose(len(all))]
}

// indirect chooses a type that any structure may have a field of, its own included.
func (g *generator) indirect(levels int) typ {
	kinds := []kind{basic, mapOf, sliceOf, pointerTo, chanOf, funcOf, boxOf}
	k := kinds[g.choose(len(kinds))]
	if k == basic || levels == 0 {
		return str
	}
	return of(k, g.anyType(levels-1))
}

// structure returns what t names, or nil.
func (g *generator) structure(t typ) *structure {
	i := slices.IndexFunc(g.structs, func(s *structure) bool { return t.kind == declared && s.name == t.name })
	if i < 0 {
		return nil
	}
	return g.structs[i]
}

// implementer returns a value of a structure as that of an interface.
func (g *generator) implementer(depth int) string {
	i := g.choose(len(g.structs))
	t := named(g.structs[i].name)
	if i%2 == 1 || g.choose(2) == 1 {
		t = t.pointer()
	}
	return g.expr(t, depth)
}
