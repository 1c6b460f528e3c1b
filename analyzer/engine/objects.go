package engine

import (
	"go/ast"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/finding"
	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/value"
)

// Which object was refilled.
//
// A field has one identity for all objects of its type, but programs use one container type
// for several things: titles that are loaded on a miss, and logins, which are not. Where it
// is known, the object is told by the variable or field that leads to it, its holder. That
// has an object of its own if the object lies in it, or if all that is assigned to it was
// made for it and put nowhere else. A refill of such an object hides nothing that is
// written to another such object. A refill in a method, of whatever object that is called
// for, is one of the objects of which callers are seen to call it: nobody else has an object
// that only its holder leads to.

// holder names the variable or field that leads to the object with the store l, or "".
func (e *engine) holder(l value.Loc) string {
	d := e.Locs[l]
	p, q := value.Path(0), value.Path(0) // up to the last field, and before it
	for _, h := range e.Hops(d.Path) {
		if h.Kind != value.HopField {
			break
		}
		p, q = e.Extend(p, h), p
	}
	if p == 0 || q == 0 && d.Kind != value.RootGlobal {
		return ""
	}
	id, _, ok := e.identity(e.Loc(d.Kind, d.Key, q))
	if !ok {
		return ""
	}
	return id
}

// findOwn finds the variables and fields of the package that have an object of their own.
func (e *engine) findOwn() map[string]bool {
	own, shared := map[string]bool{}, map[string]bool{}
	for _, f := range e.funcs {
		f.noteHolders(own, shared)
	}
	for id := range shared {
		delete(own, id)
	}
	return own
}

// noteHolders notes which variables and fields hold, in the code of the function, objects
// of their own, and which hold others.
func (f *function) noteHolders(own, shared map[string]bool) {
	puts := map[value.Loc]int{} // in how many places an object is put
	into := map[string]value.Set{}
	for instr := range program.Instructions(f.fn) {
		switch i := instr.(type) {
		case *ssa.FieldAddr:
			if id := f.holderAt(i.X); id != "" {
				own[id] = true // it lies in it
			}
		case *ssa.Store:
			f.countMade(puts, i.Val)
			if id := f.holderAt(i.Addr); id != "" {
				into[id] = f.Union(into[id], f.value(i.Val))
			}
		case *ssa.MapUpdate:
			f.countMade(puts, i.Value)
		case *ssa.Send:
			f.countMade(puts, i.X)
		case *ssa.Return:
			for _, v := range i.Results {
				f.countMade(puts, v)
			}
		}
	}
	for id, s := range into {
		for _, it := range s {
			switch d := f.Locs[it.Loc()]; {
			case !it.IsRef() || d.Kind == value.RootFunc || d.Kind == value.RootDyn:
			case d.Kind == value.RootAlloc && d.Path == 0 && puts[it.Loc()] == 1:
				own[id] = true
			default:
				shared[id] = true
			}
		}
	}
}

// countMade counts the objects that v may be.
func (f *function) countMade(puts map[value.Loc]int, v ssa.Value) {
	for _, it := range f.value(v) {
		if it.IsRef() {
			puts[it.Loc()]++
		}
	}
}

// holderAt names the variable or field with the address addr, if only this package assigns
// to it.
func (f *function) holderAt(addr ssa.Value) string {
	id := ""
	switch v := addr.(type) {
	case *ssa.Global:
		if v.Pkg != nil && v.Pkg.Pkg == f.pass.Pkg {
			id = f.Strs[f.globalKey(v)]
		}
	case *ssa.FieldAddr:
		for _, it := range f.fieldOf(v.X, v.Field) {
			if d := f.Locs[it.Loc()]; it.IsRef() && d.Path != 0 {
				if h := f.Paths[d.Path].Hop; h.Kind == value.HopField {
					id = f.Strs[h.Name]
				}
			}
		}
	}
	if f.packagePath(id) != f.pass.Pkg.Path() || ast.IsExported(id[strings.LastIndexByte(id, '.')+1:]) && f.pass.Pkg.Name() != "main" {
		return ""
	}
	return id
}

// noteRefilled notes of which objects of a store elements are rebuilt: of the one with a
// holder, or of any, "". Parameters and free variables are what callers say.
func (e *engine) noteRefilled(v *verdicts, id string, l value.Loc, k value.RootKind) {
	switch holder := e.holder(l); {
	case v.own[holder]:
		v.objects[id+" in "+holder] = true
	case holder != "" || k != value.RootParam && k != value.RootFree:
		v.objects[id+" in "] = true
	}
}

// apart divides the writes to a store whose elements are rebuilt: those to objects of
// which none are, and the others.
func (e *engine) apart(v *verdicts, s *store, reason finding.CacheReason) (kept, cached *store) {
	kept = &store{id: s.id, place: s.place, review: true, byType: true, owned: s.owned}
	part := *kept
	cached = &part
	for _, w := range s.writes {
		holder := e.holder(w.Target)
		if reason == finding.Computed || !v.own[holder] || v.objects[s.id+" in "] || v.objects[s.id+" in "+holder] {
			cached.add(e, w)
		} else {
			kept.add(e, w)
		}
	}
	return kept, cached
}

// exportedOwn are the holders that packages above ask for: those of objects of types with
// stores that are refilled.
func (v *verdicts) exportedOwn(e *engine) []string {
	owners := map[string]bool{}
	for _, m := range []map[string]string{v.refilled, v.guessed} {
		for id := range m {
			owners[ownerOf(id)] = true
		}
	}
	return slices.DeleteFunc(sortedKeys(v.own), func(id string) bool {
		typ, _, _ := strings.Cut(strings.TrimPrefix(e.declOf(id).typ, "*"), "[")
		return !owners[typ]
	})
}
