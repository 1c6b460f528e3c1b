package engine

import (
	"go/types"
	"strings"

	"github.com/statevet/statevet/analyzer/finding"
	"github.com/statevet/statevet/analyzer/program"
)

// What the type of a store says of its class: whose objects are among its keys
// and elements. The table names types that tell it (a websocket is a connection,
// a token bucket a limiter); beyond that only the kinds of the parts count.

// maxNested bounds how many structs deep the parts of an element are looked at:
// what lies deeper are the services that an element refers to.
const maxNested = 2

// maxDirect bounds how deep a part tells the class by itself. A lobby whose room has
// players may be a record of something; words decide.
const maxDirect = 1

// holding is what the parts of a store are.
type holding struct {
	class   string // that a type of the table tells, or ""
	channel bool   // channels: something that is told what happens
	count   bool   // numbers or times
	opaque  bool   // values of which the type says nothing, functions among them
	nothing bool   // the elements keep nothing, see pools.go
}

// holdingOf returns what a store of type t holds.
func (e *engine) holdingOf(t types.Type) holding {
	var h holding
	if t != nil {
		w := holdingWalk{e: e, into: &h, seen: map[types.Type]bool{}}
		w.visit(t, 0)
		h.nothing = e.holdsPools(t)
	}
	return h
}

// String encodes a holding for facts.
func (h holding) String() string {
	parts := []string{h.class}
	for _, part := range []struct {
		is   bool
		name string
	}{{h.channel, "channel"}, {h.count, "count"}, {h.opaque, "opaque"}, {h.nothing, "nothing"}} {
		if part.is {
			parts = append(parts, part.name)
		}
	}
	return strings.Join(parts, " ")
}

// parseHolding is the inverse of String. It takes any text: a fact may be damaged.
func parseHolding(s string) holding {
	class, parts, _ := strings.Cut(s, " ")
	h := holding{class: class}
	for p := range strings.FieldsSeq(parts) {
		h.channel = h.channel || p == "channel"
		h.count = h.count || p == "count"
		h.opaque = h.opaque || p == "opaque"
		h.nothing = h.nothing || p == "nothing"
	}
	return h
}

// join adds what values of a dynamic type are.
func (h holding) join(other holding) holding {
	if h.class == "" {
		h.class = other.class
	}
	h.channel = h.channel || other.channel
	h.count = h.count || other.count
	return h
}

type holdingWalk struct {
	e    *engine
	into *holding
	seen map[types.Type]bool
}

func (w *holdingWalk) visit(t types.Type, nested int) {
	t = types.Unalias(t)
	if w.seen[t] {
		return
	}
	w.seen[t] = true
	if n, ok := t.(*types.Named); ok && w.named(n, nested) {
		return
	}
	switch u := t.Underlying().(type) {
	case *types.Pointer:
		w.visit(u.Elem(), nested)
	case *types.Map:
		w.visit(u.Key(), nested)
		w.visit(u.Elem(), nested)
	case *types.Slice:
		w.visit(u.Elem(), nested)
	case *types.Array:
		w.visit(u.Elem(), nested)
	case *types.Chan:
		w.into.channel = w.into.channel || nested <= maxDirect && len(w.seen) > 1
		w.into.opaque = w.into.opaque || nested > maxDirect
	case *types.Signature:
		w.into.opaque = true
	case *types.Struct:
		if nested < maxNested {
			for fld := range u.Fields() {
				w.visit(fld.Type(), nested+1)
			}
		}
	case *types.Interface:
		w.into.opaque = true
		for t := range u.EmbeddedTypes() {
			w.visit(t, nested)
		}
	case *types.Basic:
		w.into.count = w.into.count || u.Info()&types.IsNumeric != 0
	}
}

// named looks at a type with a name, and reports whether that says enough.
func (w *holdingWalk) named(n *types.Named, nested int) bool {
	key := program.TypeKey(n)
	if class := w.e.table.Holds(key); class != "" {
		switch {
		case nested > maxDirect:
			w.into.opaque = true
		case w.into.class == "":
			w.into.class = class
		}
		return true
	}
	for t := range n.TypeArgs().Types() {
		w.visit(t, nested)
	}
	if pkg := n.Obj().Pkg(); pkg != nil && (pkg == w.e.pass.Pkg || w.e.below.packages[pkg.Path()]) {
		if w.into.class == "" && nested <= maxDirect && w.e.isConnection(n) {
			w.into.class = string(finding.Connection)
		}
		return false
	}
	if n.Obj().Pkg() == nil || !w.e.isStandard(n.Obj().Pkg()) {
		// Of a library's container its elements are known, and not what it is made of.
		if w.e.table.Container(key) {
			w.into.opaque = w.into.opaque || n.TypeArgs().Len() == 0
			return true
		}
		_, isStruct := n.Underlying().(*types.Struct)
		w.into.opaque = w.into.opaque || isStruct && nested <= maxDirect
		return isStruct // what it is made of is the library's business
	}
	switch {
	case key == "time.Time", key == "time.Duration", strings.HasPrefix(key, "sync/atomic."):
		w.into.count = true
	case w.e.table.Container(key):
		w.into.opaque = true
	default:
		w.into.opaque = w.into.opaque || nested <= maxDirect && closes(n)
	}
	return true
}

// isConnection reports whether n is an interface that is closed and is called a
// connection: of websockets and what stands in for them.
func (e *engine) isConnection(n *types.Named) bool {
	return program.IsInterface(n) && e.classOf(n.Obj().Name()) == finding.Connection && closes(n)
}

// closes reports whether objects of type n are to be closed: what they stand for goes on
// elsewhere.
func closes(n *types.Named) bool {
	obj, _, _ := types.LookupFieldOrMethod(n, true, nil, "Close")
	_, ok := obj.(*types.Func)
	return ok
}

// holds returns what the store with the given identity holds: what its type says, or
// else what a library puts there through an interface.
func (e *engine) holds(id string) holding {
	h := e.holdsByType(id)
	if h.class == "" {
		h.class = string(e.keptFor[ownerOf(id)])
	}
	return h
}

func (e *engine) holdsByType(id string) holding {
	d := e.declOf(id)
	if d.of == nil {
		return parseHolding(d.holds)
	}
	switch d.of.Underlying().(type) {
	case *types.Map, *types.Slice, *types.Array, *types.Interface:
	default:
		if !e.table.Container(program.TypeKey(program.Deref(d.of))) && !isGeneric(d.of) {
			return holding{opaque: true}
		}
	}
	return e.holdingOf(d.of)
}

func isGeneric(t types.Type) bool {
	n, ok := types.Unalias(program.Deref(t)).(*types.Named)
	return ok && n.TypeArgs().Len() > 0
}

// declareSite remembers where the variable that holds a site is declared. What
// else its type would tell of it does not count.
func (f *function) declareSite(key string, site int32, name string) {
	f.declare(key, f.sitePos(site), name, nil)
	if d := f.decls[key]; d.of == nil && d.holds == "" {
		d.of = f.siteType(site)
		f.decls[key] = d
	}
}
