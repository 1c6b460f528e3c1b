package engine

import (
	"go/ast"
	"go/types"
	"maps"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/summary"
	"github.com/statevet/statevet/analyzer/value"
)

// Roots.
//
// A function runs while a client is served if it is an entry point or all its
// callers do; such a function is called request-only, and what it allocates is
// gone with the request. Request-only is a greatest fixpoint: a must-property,
// refuted by one caller that is not, by being exported, or by being used as a
// value. Effects are attributed to stores at roots only:
//
//   - an entry point: its receiver outlives the request, its request parameters
//     are the client's;
//   - a function that is not request-only and makes handlers or starts
//     goroutines: what it allocates outlives the requests that those serve.

// handlerArgs returns the arguments with which a server calls fn, and whether
// fn has the parameters of a handler.
func (f *function) handlerArgs(fn *ssa.Function) ([]value.Set, bool) {
	sig := fn.Signature
	if !f.isService(fn) && !f.isHandler(sig) && (fn.Parent() == nil || !f.takesRequest(sig)) {
		return nil, false
	}
	var args []value.Set
	data := f.dataParam(sig)
	for v := range sig.Params().Variables() {
		args = append(args, f.servedArg(v, f.isService(fn) || data == len(args)))
	}
	return args, true
}

// isHandler reports whether the parameters of sig are those of a handler.
func (e *engine) isHandler(sig *types.Signature) bool {
	params := e.paramsOf(sig)
	for _, h := range e.table.Handlers() {
		if sameParams(params, h.Types) {
			return true
		}
	}
	return e.takesContext(sig, true)
}

// takesRequest reports whether a parameter list contains that of a handler.
func (e *engine) takesRequest(sig *types.Signature) bool {
	params := e.paramsOf(sig)
	for _, h := range e.table.Handlers() {
		n := 0
		for _, p := range params {
			if n < len(h.Types) && p.is(h.Types[n]) {
				n++
			}
		}
		if n == len(h.Types) {
			return true
		}
	}
	return e.takesContext(sig, false)
}

// entryPoint reports whether fn is called on behalf of clients by code outside
// the package: it takes a request, and no call in the package says with what
// receiver.
func (e *engine) entryPoint(fn *ssa.Function, u *program.Uses) bool {
	if e.isService(fn) {
		return len(fn.FreeVars) == 0
	}
	if fn.Parent() != nil {
		// A closure is attributed where it is made; a literal that captures
		// nothing is a plain function.
		return len(fn.FreeVars) == 0 && e.takesRequest(fn.Signature) && (u.Value[fn] || len(u.Callers[fn]) == 0)
	}
	switch {
	case e.contextEntry(fn, u):
		return true
	case e.isHandler(fn.Signature):
		return u.Value[fn] || len(u.Callers[fn]) == 0
	case e.takesRequest(fn.Signature):
		return len(u.Callers[fn]) == 0 && (ast.IsExported(fn.Name()) || u.Value[fn])
	}
	return false
}

// requestOnly computes which functions run only while a client is served.
func (e *engine) requestOnly(u *program.Uses) map[*ssa.Function]bool {
	only := map[*ssa.Function]bool{}
	for _, fn := range e.prog.Funcs {
		only[fn] = e.maybeRequestOnly(fn, u)
	}
	for changed := true; changed; {
		changed = false
		for _, fn := range e.prog.Funcs {
			if only[fn] && !e.isServing(fn) && !e.calledServing(fn, u, only) {
				only[fn] = false
				changed = true
			}
		}
	}
	return only
}

// startUp computes which functions run before the first request for certain:
// main, the initialisers, and what only they call. A goroutine that another
// function starts lives long only if it listens to a channel that does.
func (e *engine) startUp(u *program.Uses) map[*ssa.Function]bool {
	certain := map[*ssa.Function]bool{}
	for changed := true; changed; {
		changed = false
		for _, fn := range e.prog.Funcs {
			if certain[fn] {
				continue
			}
			name := fn.Name()
			is := name == "init" || strings.HasPrefix(name, "init#") || name == "main" && fn.Pkg.Pkg.Name() == "main"
			if callers := u.Callers[fn]; len(callers) > 0 && !u.Value[fn] {
				is = is || !slices.ContainsFunc(callers, func(c *ssa.Function) bool { return !certain[c] })
			}
			if is && (fn.Parent() == nil || certain[fn.Parent()]) {
				certain[fn] = true
				changed = true
			}
		}
	}
	return certain
}

func (e *engine) isServing(fn *ssa.Function) bool {
	return e.isService(fn) || e.isHandler(fn.Signature) || e.takesRequest(fn.Signature) || e.onContext(fn)
}

func (e *engine) calledServing(fn *ssa.Function, u *program.Uses, only map[*ssa.Function]bool) bool {
	if fn.Parent() != nil && !only[fn.Parent()] {
		return false
	}
	return !slices.ContainsFunc(u.Callers[fn], func(c *ssa.Function) bool { return !only[c] })
}

func (e *engine) maybeRequestOnly(fn *ssa.Function, u *program.Uses) bool {
	if e.isServing(fn) || fn.Parent() != nil {
		return true
	}
	if fn.Name() == "init" || fn.Synthetic != "" || ast.IsExported(fn.Name()) && fn.Pkg.Pkg.Name() != "main" {
		return false
	}
	return len(u.Callers[fn]) > 0 && !u.Value[fn]
}

// perRequest reports whether all objects of the receiver's type are allocated
// while a client is served, so that a method's receiver is one of them.
func (e *engine) perRequest(fn *ssa.Function, only map[*ssa.Function]bool) bool {
	recv := fn.Signature.Recv()
	if recv == nil {
		return false
	}
	seen := false
	for _, a := range e.uses.Allocs[program.TypeKey(program.Deref(recv.Type()))] {
		if spills(a) {
			continue
		}
		if !only[a.Parent()] {
			return false
		}
		seen = true
	}
	return seen
}

// madeServing returns the keys of the types of which a client's request makes
// objects of its own.
func (e *engine) madeServing(only map[*ssa.Function]bool) map[string]bool {
	return e.typesMade(func(a *ssa.Alloc) bool {
		return only[a.Parent()] && (a.Comment == "complit" || a.Comment == "new")
	})
}

// typesMade returns the keys of the types of which the package has an allocation that is
// asked for.
func (e *engine) typesMade(asked func(*ssa.Alloc) bool) map[string]bool {
	made := map[string]bool{}
	for key, allocs := range e.uses.Allocs {
		if slices.ContainsFunc(allocs, asked) {
			made[key] = true
		}
	}
	return made
}

// spills reports whether an allocation is only the place of a parameter.
func spills(a *ssa.Alloc) bool {
	for _, r := range *a.Referrers() {
		if st, ok := r.(*ssa.Store); ok && st.Addr == ssa.Value(a) {
			if _, ok := st.Val.(*ssa.Parameter); ok {
				return true
			}
		}
	}
	return false
}

// The keys of the frames.
const (
	servingKey    = "serving"
	backgroundKey = "background"
)

// resolve attributes the effects of all roots to stores: those on behalf of
// clients in the frame serving, those of goroutines started before in the frame
// background.
func (e *engine) resolve() (serving, background *function) {
	serving, background = newFunction(e, nil), newFunction(e, nil)
	serving.key, background.key = servingKey, backgroundKey
	u, only := e.uses, e.within
	e.made = e.madeServing(only)
	e.scoped = maps.Clone(e.below.scoped)
	for _, typ := range e.requestScoped() {
		e.scoped[typ] = true
	}
	for _, f := range e.funcs {
		sum := e.summaries[f.key]
		args, free := f.longLived()
		switch {
		case e.entryPoint(f.fn, u):
			f.root = true
			if !e.onContext(f.fn) && e.perRequest(f.fn, only) {
				continue
			}
			serving.attribute(e.forClient(e.ofCaller(f.fn, e.ofContext(f.fn, sum))), f.servedArgs(args), free, summary.InCall, summary.Served)
		case !only[f.fn]:
			if f.accepting {
				serving.attributeRounds(f, args, free)
			}
			serving.attributeLocal(f, args, free, summary.Served)
			background.inDoubt = !e.startup[f.fn]
			background.attributeLocal(f, args, free, summary.Spawned)
			if f.blocks && len(u.Callers[f.fn]) == 0 && f.fn.Parent() == nil && f.fn.Signature.Results().Len() == 0 {
				background.attribute(e.beforeClients(sum), args, free, summary.InCall, summary.InCall)
			}
		}
	}
	serving.attributeForeign()
	return serving, background
}

// longLived names what the parameters and free variables of a function are when
// they were made before any request.
func (f *function) longLived() (args, free []value.Set) {
	for _, p := range f.fn.Params {
		args = append(args, value.Set{value.Ref(f.Loc(value.RootLong, f.Str(program.TypeKey(p.Type())), 0))})
	}
	for _, fv := range f.fn.FreeVars {
		id := f.capturedIdentity(f.fn, fv.Name())
		f.declare(id, fv.Pos(), fv.Name(), program.Deref(fv.Type()))
		free = append(free, value.Set{value.Ref(f.Loc(value.RootLong, f.Str(id), 0))})
	}
	return args, free
}

// attribute applies to the frame the effects of sum that happen between from
// and to.
func (f *function) attribute(sum *summary.Summary, args, free []value.Set, from, to summary.When) {
	part := *sum
	part.Effects, part.Opens, part.Results, part.Sites, part.Heap = nil, nil, nil, nil, nil
	for _, e := range sum.Effects {
		if from <= e.When && e.When <= to {
			e.Apart = e.When == summary.Spawned || e.When == summary.Started
			e.When = summary.InCall
			if f.inDoubt {
				e.Key, e.Val = f.withoutClients(e.Key), f.withoutClients(e.Val)
			}
			part.Effects = append(part.Effects, e)
		}
	}
	for _, o := range sum.Opens {
		if from <= o.When && o.When <= to {
			o.When = summary.InCall
			part.Opens = append(part.Opens, o)
		}
	}
	f.apply(callAt{}, &part, args, free)
}

// attributeLocal applies to the frame what happens at w because g ran before
// any request: to what g was given, and to what g allocated.
func (f *function) attributeLocal(g *function, args, free []value.Set, w summary.When) {
	sum := f.beforeClients(f.summaries[g.key])
	if w == summary.Spawned && f.perClient(g.fn) {
		sum = f.withoutLocals(sum)
	}
	f.attribute(sum, args, free, w, w)
	f.attributeAllocated(g, args, free, func(e *summary.Effect) bool { return e.When == w })
}

// attributeAllocated applies to the frame those effects on what g allocated that
// which selects.
func (f *function) attributeAllocated(g *function, args, free []value.Set, which func(*summary.Effect) bool) {
	b := &binding{args: args, free: free, memo: map[value.Item]value.Set{}}
	for _, k := range g.order {
		if f.Locs[k.target].Kind != value.RootAlloc || !which(g.effects[k]) {
			continue
		}
		e := g.flatEffect(g.effects[k])
		l, ok := g.outlives(e.Target)
		if !ok {
			continue
		}
		e.When, e.Target = summary.InCall, l
		if f.inDoubt {
			e.Key, e.Val = f.withoutClients(e.Key), f.withoutClients(e.Val)
		}
		e.Key, e.Val, e.From = f.substSet(e.Key, b), f.substSet(e.Val, b), f.substSet(e.From, b)
		f.emit(e)
	}
}

// outlives names memory that g allocated in the terms of a frame: by field where
// it has one, by the variable that holds it otherwise.
func (g *function) outlives(l value.Loc) (value.Loc, bool) {
	d := g.Locs[l]
	for _, h := range g.Hops(d.Path) {
		if h.Kind == value.HopField {
			return g.Loc(value.RootLong, g.sites[d.Key].Typ, d.Path), true
		}
		if h.Kind != value.HopElem {
			return 0, false
		}
		if g.Strs[g.sites[d.Key].Typ] == "" {
			break // in an element of a map or list, which has the name of its variable
		}
	}
	if id := g.sites[d.Key].Ident; id != 0 {
		return g.Loc(value.RootLong, id, d.Path), true
	}
	name := g.siteName(d.Key)
	if name == "" || g.fn == nil {
		return 0, false
	}
	id := g.capturedIdentity(g.fn, name)
	g.declare(id, g.sitePos(d.Key), name, g.siteType(d.Key))
	return g.Loc(value.RootLong, g.Str(id), d.Path), true
}
