package engine

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/table"
)

// Generated code.
//
// What it writes by itself is not reported: mocks that record calls, clients that
// remember the last answer, setters and caches of getters. It is value flow, like
// what an unknown function does. What it calls is code like any other.
//
// Generators of remote procedure calls, of whatever kind, have this in common: a
// file that is marked as generated declares an interface, each method of which
// is a call (a context or a stream goes in, and usually an error comes out), and
// an exported function of the file takes an implementation. Interfaces for
// clients have options, so their methods are variadic, or a name that says so;
// interfaces of database code are not taken by any function, or are variadic.

// generatedFiles returns the files of the package that are marked as generated.
func generatedFiles(pass *analysis.Pass) map[*token.File]bool {
	out := map[*token.File]bool{}
	for _, file := range pass.Files {
		if ast.IsGenerated(file) {
			out[pass.Fset.File(file.FileStart)] = true
		}
	}
	return out
}

// generatedAt reports whether pos lies in a generated file of the package.
func (e *engine) generatedAt(pos token.Pos) bool {
	return len(e.generated) > 0 && pos.IsValid() && e.generated[e.pass.Fset.File(pos)]
}

// declaredServices returns the full names of the service interfaces that
// generated files of the package declare.
func (e *engine) declaredServices() []string {
	var out []string
	taken := map[*types.TypeName]bool{}
	scope := e.pass.Pkg.Scope()
	for _, name := range scope.Names() {
		if fn, ok := scope.Lookup(name).(*types.Func); ok && fn.Exported() && e.generatedAt(fn.Pos()) {
			for v := range fn.Signature().Params().Variables() {
				takenBy(v.Type(), e.pass.Pkg, taken, 0)
			}
		}
	}
	for _, name := range scope.Names() {
		tn, ok := scope.Lookup(name).(*types.TypeName)
		if ok && taken[tn] && ast.IsExported(name) && e.generatedAt(tn.Pos()) && looksLikeService(tn) {
			out = append(out, tn.Pkg().Path()+"."+name)
		}
	}
	return out
}

// takenBy adds the interfaces of pkg that who gets a value of type t can call:
// it itself, a field of it, or what a method without parameters returns
// (the resolvers behind the root of a GraphQL schema).
func takenBy(t types.Type, pkg *types.Package, taken map[*types.TypeName]bool, depth int) {
	const maxDepth = 3 // configuration, root, resolver
	if depth > maxDepth {
		return
	}
	t = types.Unalias(program.Deref(t))
	if n, ok := t.(*types.Named); ok {
		if taken[n.Obj()] {
			return
		}
		if program.IsInterface(n) && n.Obj().Pkg() == pkg {
			taken[n.Obj()] = true
		}
	}
	switch u := t.Underlying().(type) {
	case *types.Struct:
		for fld := range u.Fields() {
			if program.IsInterface(fld.Type()) {
				takenBy(fld.Type(), pkg, taken, depth+1)
			}
		}
	case *types.Interface:
		for m := range u.Methods() {
			if sig := m.Signature(); sig.Params().Len() == 0 && sig.Results().Len() == 1 {
				takenBy(sig.Results().At(0).Type(), pkg, taken, depth+1)
			}
		}
	}
}

// looksLikeService reports whether each exported method of an interface is a
// call by a client.
func looksLikeService(tn *types.TypeName) bool {
	t, ok := tn.Type().Underlying().(*types.Interface)
	if !ok || strings.HasSuffix(tn.Name(), "Client") {
		return false
	}
	n := 0
	for m := range t.Methods() {
		if !m.Exported() {
			continue
		}
		if !isRemoteCall(m.Signature()) {
			return false
		}
		n++
	}
	return n > 0
}

// isRemoteCall reports whether a method may be called by a client: it takes a
// context first or a stream last, and no options.
func isRemoteCall(sig *types.Signature) bool {
	n := sig.Params().Len()
	if n == 0 || sig.Variadic() {
		return false
	}
	return program.IsContext(sig.Params().At(0).Type()) || isStream(sig.Params().At(n-1).Type())
}

// isStream reports whether t looks like one end of a stream of messages.
func isStream(t types.Type) bool {
	ms := types.NewMethodSet(t)
	for _, name := range []string{"Recv", "Receive", "Send", "RecvMsg", "MsgRecv"} {
		if ms.Lookup(nil, name) != nil {
			return true
		}
	}
	return false
}

// registeredInterfaces returns the names of the interfaces of a package that one
// of its functions takes together with a registrar: generated code in a module of
// its own, whose files are not seen.
func (e *engine) registeredInterfaces(pkg *types.Package) []string {
	var out []string
	scope := pkg.Scope()
	for _, name := range scope.Names() {
		fn, ok := scope.Lookup(name).(*types.Func)
		if !ok || !fn.Exported() || !e.takesRegistrar(fn.Signature()) {
			continue
		}
		for v := range fn.Signature().Params().Variables() {
			n, ok := types.Unalias(v.Type()).(*types.Named)
			if ok && n.Obj().Pkg() == pkg && looksLikeService(n.Obj()) {
				out = append(out, n.Obj().Name())
			}
		}
	}
	return out
}

// registrarPackages are the packages that declare registrars: only what imports
// one is looked through.
func (e *engine) registrarPackages() map[string]bool {
	out := map[string]bool{}
	for _, name := range e.table.Types(table.Registrar) {
		name = strings.TrimPrefix(name, "*")
		out[name[:strings.LastIndexByte(name, '.')]] = true
	}
	return out
}

func (e *engine) takesRegistrar(sig *types.Signature) bool {
	for v := range sig.Params().Variables() {
		t := v.Type()
		if s, ok := t.(*types.Slice); ok && sig.Variadic() {
			t = s.Elem() // an option of the handlers
		}
		if e.table.Type(program.TypeKey(t)) == table.Registrar {
			return true
		}
	}
	return false
}
