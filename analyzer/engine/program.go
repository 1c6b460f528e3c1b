package engine

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

// A program is one package in SSA form.
//
// Bodies are built for the package under analysis only, and without
// instantiating generics: a generic function has one summary, in terms of its
// parameters, which applies to all its instances. The fixpoint needs no types
// of instances, and a summary that a fact carries could not name them.
type program struct {
	pkg   *types.Package
	fset  *token.FileSet
	ssa   *ssa.Package
	funcs []*ssa.Function // with bodies, in source order, closures after their parents

	several map[*ssa.CallCommon][]*ssa.Function // see settle
}

func buildProgram(pass *analysis.Pass, order posOrder) *program {
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

	p := &program{pkg: pass.Pkg, fset: pass.Fset, ssa: main}
	var add func(fn *ssa.Function)
	add = func(fn *ssa.Function) {
		if fn == nil || len(fn.Blocks) == 0 || isForTests(fn) {
			return
		}
		p.funcs = append(p.funcs, fn)
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
		return cmp.Or(order.compare(a.Pos(), b.Pos()), strings.Compare(a.Name(), b.Name()))
	})
	for _, fn := range declared {
		add(fn)
	}
	return p
}

// funcKey is the name of fn in facts: types.Func.FullName of its origin, a
// closure being its parent's name and its number. It is the same from every
// package.
func funcKey(fn *ssa.Function) string {
	if parent := fn.Parent(); parent != nil {
		for i, anon := range parent.AnonFuncs {
			if anon == fn {
				return funcKey(parent) + "$" + strconv.Itoa(i+1)
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

// typeKey names the type of a receiver, a field's owner or a dynamic type in
// facts: "*pkg.T" or "pkg.T" for a named type, "" for others.
func typeKey(t types.Type) string {
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

func isInterface(t types.Type) bool {
	if _, ok := types.Unalias(t).(*types.TypeParam); ok {
		return false
	}
	return types.IsInterface(t)
}

// isReference reports whether a value of type t is a way to reach memory.
func isReference(t types.Type) bool {
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

func isContext(t types.Type) bool { return typeKey(t) == "context.Context" }

func isError(t types.Type) bool { return typeKey(t) == "error" }

func isBool(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsBoolean != 0
}

// isAggregate reports whether assigning a value of type t copies its parts.
func isAggregate(t types.Type) bool {
	switch t.Underlying().(type) {
	case *types.Struct, *types.Array:
		return true
	}
	return false
}

func isChannel(t types.Type) bool {
	_, ok := t.Underlying().(*types.Chan)
	return ok
}

// isTestPos reports whether pos is in a test file.
func isTestPos(pass *analysis.Pass, pos token.Pos) bool {
	file := pass.Fset.File(pos)
	return file != nil && strings.HasSuffix(file.Name(), "_test.go")
}

// isForTests reports whether a function outside of test files is test code all the
// same, which serves nobody: it takes a testing.T or its like.
func isForTests(fn *ssa.Function) bool {
	for v := range fn.Signature.Params().Variables() {
		if strings.HasPrefix(strings.TrimPrefix(typeKey(v.Type()), "*"), "testing.") {
			return true
		}
	}
	return false
}

func isPointer(t types.Type) bool {
	_, ok := t.Underlying().(*types.Pointer)
	return ok
}
