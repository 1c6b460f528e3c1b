package program

import "golang.org/x/tools/go/ssa"

// element follows what a map, slice or array can hold, if the package does nothing
// to it but look at elements and put them in.
func (w *settling) element(container ssa.Value) bool {
	load, ok := container.(*ssa.UnOp)
	if !ok {
		return w.elements(container, nil)
	}
	var variable any
	switch a := load.X.(type) {
	case *ssa.Global:
		if !w.global(a) {
			return false
		}
		variable = a
	case *ssa.FieldAddr:
		if field := fieldAt(a); w.ownField(field) {
			variable = field
		}
	}
	if variable == nil || len(w.stores[variable]) == 0 {
		return false
	}
	for _, v := range w.stores[variable] {
		if !w.elements(v, variable) {
			return false
		}
	}
	for _, v := range w.loads[variable] {
		if !w.elements(v, variable) {
			return false
		}
	}
	return true
}

// elements follows what is put into the container v; being stored to the variable
// that is followed is nothing new.
func (w *settling) elements(v ssa.Value, variable any) bool {
	if w.seen[v] {
		return true
	}
	w.seen[v] = true
	switch v := v.(type) {
	case *ssa.MakeMap, *ssa.UnOp, *ssa.Alloc:
	case *ssa.Slice:
		if !w.elements(v.X, variable) {
			return false
		}
	default:
		return false
	}
	for _, r := range *v.Referrers() {
		if !w.keeps(r, v, variable) {
			return false
		}
	}
	return true
}

// keeps follows what one instruction puts into the container v, and reports whether
// that is all it does to it.
func (w *settling) keeps(r ssa.Instruction, v ssa.Value, variable any) bool {
	switch r := r.(type) {
	case *ssa.Lookup, *ssa.Range, *ssa.DebugRef:
		return true
	case *ssa.MapUpdate:
		return r.Map == v && w.walk(r.Value)
	case *ssa.Slice:
		return w.elements(r, variable)
	case *ssa.Store:
		switch a := r.Addr.(type) {
		case *ssa.Global:
			return r.Val == v && any(a) == variable
		case *ssa.FieldAddr:
			return r.Val == v && any(fieldAt(a)) == variable
		}
	case *ssa.IndexAddr:
		for _, user := range *r.Referrers() {
			switch user := user.(type) {
			case *ssa.UnOp, *ssa.DebugRef:
			case *ssa.Store:
				if user.Addr != r || !w.walk(user.Val) {
					return false
				}
			default:
				return false
			}
		}
		return true
	case *ssa.Call:
		b, ok := r.Call.Value.(*ssa.Builtin)
		return ok && (b.Name() == "len" || b.Name() == "delete")
	}
	return false
}
