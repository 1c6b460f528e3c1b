package program

import "golang.org/x/tools/go/ssa"

// Uses says how the functions of the package refer to one another.
type Uses struct {
	Callers map[*ssa.Function][]*ssa.Function       // in which a function is called, once for each site
	Sites   map[*ssa.Function][]ssa.CallInstruction // that call it
	Value   map[*ssa.Function]bool                  // used other than by calling it
	Started map[*ssa.Function]bool                  // by a go statement
	Allocs  map[string][]*ssa.Alloc                 // by the key of the type that is allocated
}

// FindUses returns how the functions of the package refer to others, by the origin of these.
func (p *Program) FindUses() *Uses {
	u := &Uses{map[*ssa.Function][]*ssa.Function{}, map[*ssa.Function][]ssa.CallInstruction{}, map[*ssa.Function]bool{}, map[*ssa.Function]bool{}, map[string][]*ssa.Alloc{}}
	for _, fn := range p.Funcs {
		for instr := range Instructions(fn) {
			u.note(fn, instr)
		}
	}
	return u
}

func (u *Uses) note(fn *ssa.Function, instr ssa.Instruction) {
	var called ssa.Value
	if c, ok := instr.(ssa.CallInstruction); ok {
		called = c.Common().Value
		if callee := c.Common().StaticCallee(); callee != nil {
			o := Origin(callee)
			u.Callers[o] = append(u.Callers[o], fn)
			u.Sites[o] = append(u.Sites[o], c)
			if _, ok := c.(*ssa.Go); ok {
				u.Started[o] = true
			}
		}
	}
	if a, ok := instr.(*ssa.Alloc); ok {
		if key := TypeKey(Deref(a.Type())); key != "" {
			u.Allocs[key] = append(u.Allocs[key], a)
		}
	}
	if mc, ok := instr.(*ssa.MakeClosure); ok {
		if !OnlyCalled(mc) {
			u.Value[Origin(mc.Fn.(*ssa.Function))] = true
		}
		return
	}
	for _, op := range instr.Operands(nil) {
		if callee, ok := (*op).(*ssa.Function); ok && *op != called {
			u.Value[Origin(callee)] = true
		}
	}
}

// OnlyCalled reports whether a closure is only ever called where it is made.
func OnlyCalled(mc *ssa.MakeClosure) bool {
	for _, r := range *mc.Referrers() {
		c, ok := r.(ssa.CallInstruction)
		if !ok || c.Common().Value != ssa.Value(mc) {
			return false
		}
	}
	return true
}
