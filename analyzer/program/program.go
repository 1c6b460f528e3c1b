// Package program is one package in SSA form, and who calls whom.
//
// It knows nothing of stores and clients: what it says of a function holds for whoever asks.
//
// Terms. The *key* of a function ([FuncKey]) and that of a type ([TypeKey]) are their
// names in facts, the same from every package. The *origin* of a function ([Origin]) is the
// one whose body runs when it is called: of an instance the generic function, of a method
// value the method. A *site* is an instruction that calls a function ([Uses]); a call that is
// *settled* has its callees in the package, all of them known (settled.go). Hosts promise no
// order of files, so positions have an *order* of their own ([Order]), by the names of files.
package program

import (
	"cmp"
	"go/token"
	"go/types"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"
)

// Program is one package in SSA form.
//
// Bodies are built for the package under analysis only, and without
// instantiating generics: a generic function has one summary, in terms of its
// parameters, which applies to all its instances. The fixpoint needs no types
// of instances, and a summary that a fact carries could not name them.
type Program struct {
	Pkg   *types.Package
	SSA   *ssa.Package
	Funcs []*ssa.Function // with bodies, in source order, closures after their parents

	Several map[*ssa.CallCommon][]*ssa.Function // the callees of calls that can reach several of the package, see settle
}

// Build returns the program of a pass, which must be [Canonical], with its calls settled.
func Build(pass *analysis.Pass, order Order) *Program {
	prog := ssa.NewProgram(pass.Fset, ssa.BuilderMode(0))
	create := func(p *types.Package) {
		if p != nil && p != pass.Pkg && prog.Package(p) == nil {
			prog.CreatePackage(p, nil, nil, true)
		}
	}
	for _, p := range pass.Pkg.Imports() {
		create(p)
	}
	for _, obj := range pass.TypesInfo.Uses {
		if fn, ok := obj.(*types.Func); ok {
			create(fn.Pkg()) // a method of a package that is not imported here has its place in one too
		}
	}
	main := prog.CreatePackage(pass.Pkg, pass.Files, pass.TypesInfo, false)
	main.Build()

	p := &Program{Pkg: pass.Pkg, SSA: main}
	var add func(fn *ssa.Function)
	add = func(fn *ssa.Function) {
		if fn == nil || len(fn.Blocks) == 0 || IsForTests(fn.Signature) {
			return
		}
		p.Funcs = append(p.Funcs, fn)
		for _, anon := range fn.AnonFuncs {
			add(anon)
		}
	}
	var declared []*ssa.Function
	for _, m := range main.Members {
		switch m := m.(type) {
		case *ssa.Function:
			declared = append(declared, m)
		case *ssa.Type:
			named, ok := m.Type().(*types.Named)
			if !ok {
				continue
			}
			for meth := range named.Methods() {
				if fn := prog.FuncValue(meth); fn != nil { // none if a test file has it
					declared = append(declared, fn)
				}
			}
		}
	}
	slices.SortFunc(declared, func(a, b *ssa.Function) int {
		return cmp.Or(order.Compare(a.Pos(), b.Pos()), strings.Compare(a.Name(), b.Name()))
	})
	for _, fn := range declared {
		add(fn)
	}
	p.settle()
	return p
}

// Origin returns the function whose body fn runs: of a generic instance, a
// method value or a method expression.
func Origin(fn *ssa.Function) *ssa.Function {
	if o := fn.Origin(); o != nil {
		return o
	}
	if strings.HasSuffix(fn.Name(), "$bound") || strings.HasSuffix(fn.Name(), "$thunk") {
		if obj, ok := fn.Object().(*types.Func); ok && !IsInterface(obj.Signature().Recv().Type()) {
			if m := fn.Prog.FuncValue(obj.Origin()); m != nil {
				return m
			}
		}
	}
	return fn
}

// FuncKey is the name of fn in facts: types.Func.FullName of its origin, a
// closure being its parent's name and its number. It is the same from every
// package.
func FuncKey(fn *ssa.Function) string {
	if parent := fn.Parent(); parent != nil {
		for i, anon := range parent.AnonFuncs {
			if anon == fn {
				return FuncKey(parent) + "$" + strconv.Itoa(i+1)
			}
		}
	}
	if obj, ok := fn.Object().(*types.Func); ok && (obj.Name() != "init" || obj.Signature().Recv() != nil) {
		return obj.Origin().FullName()
	}
	if fn.Pkg != nil {
		return fn.Pkg.Pkg.Path() + "." + fn.Name() // init, or init#1 and so on where they are declared
	}
	return fn.String()
}

// IsTestPos reports whether pos is in a test file.
func IsTestPos(pass *analysis.Pass, pos token.Pos) bool {
	file := pass.Fset.File(pos)
	return file != nil && strings.HasSuffix(file.Name(), "_test.go")
}

// IsForTests reports whether a function outside of test files is test code all the
// same, which serves nobody: it takes a testing.T or its like.
func IsForTests(sig *types.Signature) bool {
	for v := range sig.Params().Variables() {
		if strings.HasPrefix(strings.TrimPrefix(TypeKey(v.Type()), "*"), "testing.") {
			return true
		}
	}
	return false
}
