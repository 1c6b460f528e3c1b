package engine

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/finding"
	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/value"
)

// wiredWrite returns the instruction that wired what writes to s, or nil if this
// package writes itself.
func (e *engine) wiredWrite(s *store) ssa.Instruction {
	for _, w := range s.writes {
		if w.Orig != 0 {
			if instr := e.wired(w.Pos); instr != nil {
				return instr
			}
		}
	}
	return nil
}

// wired returns the instruction of this package that put an implementation where
// calls find it, if pos is one of those and not a write.
func (e *engine) wired(pos token.Pos) ssa.Instruction {
	if e.wirings == nil {
		e.wirings = map[token.Pos]ssa.Instruction{}
		for _, fn := range e.prog.Funcs {
			for instr := range program.Instructions(fn) {
				switch instr.(type) {
				case ssa.CallInstruction, *ssa.Store, *ssa.MapUpdate:
					if e.wirings[instr.Pos()] == nil {
						e.wirings[instr.Pos()] = instr
					}
				}
			}
		}
	}
	return e.wirings[pos]
}

// onlyWired reports whether this package writes to s nowhere, and only brings together
// what does.
func (e *engine) onlyWired(s *store) bool {
	return !slices.ContainsFunc(s.writes, func(w summary.Effect) bool { return !e.wiredOnly(w) })
}

// wiredOnly reports whether the line of w writes nothing: it is one of start-up code, or
// makes what clients will call, and the write is in another package.
func (e *engine) wiredOnly(w summary.Effect) bool {
	if w.Orig == 0 || w.Round {
		return false
	}
	instr := e.wired(w.Pos)
	return instr != nil && (e.startup[instr.Parent()] || !e.happensIn(instr.Parent(), w))
}

// happensIn reports whether w happens while fn runs, or in a goroutine that it starts, by
// itself or by a call that fn leaves open.
func (e *engine) happensIn(fn *ssa.Function, w summary.Effect) bool {
	f := e.byFn[fn]
	return f == nil ||
		slices.ContainsFunc(f.order, func(k effectKey) bool {
			return k.kind == w.Kind && k.pos == w.Pos && k.orig == w.Orig && k.when <= summary.Spawned
		}) ||
		slices.ContainsFunc(f.openOrd, func(k openKey) bool { return k.pos == w.Pos && k.when <= summary.Spawned })
}

// setByCaller reports whether w puts what a caller of the package passes where the
// package itself may have put something: an option, or a parameter with a default.
func (f *function) setByCaller(w *summary.Effect) bool {
	return f.fn != nil && ast.IsExported(program.Outermost(f.fn).Name()) && f.pass.Pkg.Name() != "main" && slices.ContainsFunc(w.Val, func(it value.Item) bool {
		k := f.Locs[it.Loc()].Kind
		return it.IsRef() && (k == value.RootParam || k == value.RootFree)
	})
}

// settable reports whether what this package puts at l is only a default.
func (e *engine) settable(c *contents, l value.Loc) bool {
	id, _, ok := e.identity(l)
	return ok && c.set[id]
}

// alreadyLinked reports whether a package below has seen that a call through one
// of the objects may reach the given type, and has said so.
func (f *function) alreadyLinked(objects value.Set, method, dyn int32) bool {
	return slices.ContainsFunc(objects, func(it value.Item) bool {
		d := f.Locs[it.Loc()]
		if d.Kind != value.RootAlloc || d.Path == 0 {
			return false
		}
		l, ok := f.outlives(it.Loc())
		return ok && f.below.closed[pair{l, method, dyn}]
	})
}

// chooser names the function that chooses one of several implementations among
// the operands of instr, or is empty.
func (e *engine) chooser(instr ssa.Instruction) string {
	if instr == nil {
		return ""
	}
	return e.chooserOf(instr, map[ssa.Instruction]bool{})
}

func (e *engine) chooserOf(instr ssa.Instruction, seen map[ssa.Instruction]bool) string {
	if seen[instr] {
		return ""
	}
	seen[instr] = true
	if c, ok := instr.(*ssa.Call); ok {
		if callee := c.Call.StaticCallee(); callee != nil && e.returnsSeveral(callee) {
			return e.nameOf(callee)
		}
	}
	if phi, ok := instr.(*ssa.Phi); ok && program.IsInterface(phi.Type()) {
		return e.nameOf(phi.Parent())
	}
	for _, op := range instr.Operands(nil) {
		if in, ok := (*op).(ssa.Instruction); ok {
			if name := e.chooserOf(in, seen); name != "" {
				return name
			}
		}
	}
	return ""
}

// returnsSeveral reports whether a function may return objects of several types
// behind one interface.
func (e *engine) returnsSeveral(fn *ssa.Function) bool {
	sum := e.summaryOf(fn)
	if sum == nil {
		return false
	}
	return slices.ContainsFunc(sum.Results, func(r value.Set) bool {
		n := 0
		for _, it := range r {
			if e.Locs[it.Loc()].Kind == value.RootDyn {
				n++
			}
		}
		return n > 1
	})
}

// nameOf is how this package calls a function.
func (e *engine) nameOf(fn *ssa.Function) string {
	if fn.Pkg == nil || fn.Pkg.Pkg == e.pass.Pkg || fn.Signature.Recv() != nil {
		return fn.Name()
	}
	return fn.Pkg.Pkg.Name() + "." + fn.Name()
}

// dropContained leaves out containers that are only written inside objects which
// are there from the beginning, and whose own stores the same writes go to: a table
// of implementations is no state.
func (e *engine) dropContained(stores map[string]*store) {
	own := map[int32]bool{}
	for _, s := range stores {
		for _, w := range s.writes {
			own[w.Orig] = own[w.Orig] || w.Orig != 0 && !e.insideElement(w.Target)
		}
	}
	for id, s := range stores {
		if !slices.ContainsFunc(s.writes, func(w summary.Effect) bool { return !own[w.Orig] || !e.insideElement(w.Target) }) {
			delete(stores, id)
		}
	}
}

// alternatives names the types that implement what instr wires too: types of this
// package and of its direct imports, other than that of the store.
func (e *engine) alternatives(instr ssa.Instruction, store string) []finding.Step {
	if instr == nil {
		return nil
	}
	var ifaces []*types.Interface
	wired := []string{ownerOf(store)}
	for _, op := range instr.Operands(nil) {
		if *op == nil || !program.IsInterface(program.Elem((*op).Type())) {
			continue
		}
		named, ok := types.Unalias(program.Elem((*op).Type())).(*types.Named)
		if !ok || named.Obj().Pkg() == nil || e.isStandard(named.Obj().Pkg()) || named.TypeParams().Len() > 0 {
			continue
		}
		// An object of another package's type does not lead to the store.
		objects := e.objectsIn(instr, *op)
		leading := slices.DeleteFunc(slices.Clone(objects), func(t string) bool { return e.packagePath(t) != e.packagePath(store) })
		if len(objects) == 0 || len(leading) > 0 {
			ifaces = append(ifaces, named.Underlying().(*types.Interface))
			wired = append(wired, leading...)
		}
	}
	if len(ifaces) == 0 {
		return nil
	}
	var steps []finding.Step
	for _, pkg := range append([]*types.Package{e.pass.Pkg}, e.imports...) {
		if e.isStandard(pkg) {
			continue
		}
		for _, name := range pkg.Scope().Names() {
			obj := pkg.Scope().Lookup(name)
			if pkg != e.pass.Pkg && !ast.IsExported(name) || slices.Contains(wired, pkg.Path()+"."+name) {
				continue
			}
			if slices.ContainsFunc(ifaces, func(t *types.Interface) bool {
				_, ok := e.implements(obj, t)
				return ok && t.NumMethods() > 0 && !isDouble(obj.(*types.TypeName))
			}) {
				if len(steps) == maxReads {
					return steps
				}
				steps = append(steps, finding.Step{Role: finding.Declared, Posn: e.posn(obj.Pos()), Note: pkg.Name() + "." + name + " implements it too"})
			}
		}
	}
	return steps
}

// objectsIn returns the types of the objects that an operand of instr may be, as far
// as they are known.
func (e *engine) objectsIn(instr ssa.Instruction, op ssa.Value) []string {
	f := e.byFn[instr.Parent()]
	if f == nil {
		return nil
	}
	var out []string
	for _, it := range f.load(f.value(op)) {
		if d := f.Locs[it.Loc()]; d.Kind == value.RootDyn {
			out = append(out, strings.TrimLeft(f.Strs[d.Key], "*"))
		}
	}
	return out
}
