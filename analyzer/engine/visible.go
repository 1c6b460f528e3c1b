package engine

import (
	"go/types"
	"slices"
	"strings"

	"github.com/statevet/statevet/analyzer/program"
)

// Visible types.
//
// A package above calls functions by name if it imports their package, and has its fact
// then. Methods it calls also of types that it gets through what it imports: those that an
// exported declaration leads to, through exported fields, embedded ones and the signatures
// of exported methods. Of others it can only have values behind interfaces, whose types
// effects, results and stores name. So a fact repeats what it inherits of methods for
// visible types and for those; with all methods of all packages below, the facts of a
// program of 1,500 packages came to some gigabytes.

// visibleTypes returns the keys, without a star, of the types that packages above can get
// through this one.
func (e *engine) visibleTypes() map[string]bool {
	w := &visible{keys: map[string]bool{}, seen: map[types.Type]bool{}, leads: map[*types.Package]bool{}, summarised: map[string]bool{e.pass.Pkg.Path(): true}}
	for key := range e.below.summaries {
		if typ, ok := receiverKey(key); ok {
			w.summarised[typ[:strings.LastIndexByte(typ, '.')]] = true
		}
	}
	scope := e.pass.Pkg.Scope()
	for _, name := range scope.Names() {
		if obj := scope.Lookup(name); obj.Exported() {
			w.walk(obj.Type())
		}
	}
	return w.keys
}

// receiverKey is the key, without a star, of the type that the method with the given
// program.FuncKey has; closures in methods are none.
func receiverKey(key string) (string, bool) {
	recv, name, ok := strings.Cut(key, ").")
	if !ok || recv[0] != '(' || strings.Contains(name, "$") {
		return "", false
	}
	recv, _, _ = strings.Cut(strings.TrimPrefix(recv[1:], "*"), "[")
	return recv, strings.Contains(recv, ".")
}

type visible struct {
	keys       map[string]bool
	seen       map[types.Type]bool
	summarised map[string]bool         // packages with methods that have summaries
	leads      map[*types.Package]bool // memo of leadsTo
}

func (w *visible) walk(t types.Type) {
	t = types.Unalias(t)
	if w.seen[t] {
		return
	}
	w.seen[t] = true
	switch t := t.(type) {
	case *types.Named:
		for arg := range t.TypeArgs().Types() {
			w.walk(arg)
		}
		w.named(t.Origin())
	case *types.Pointer:
		w.walk(t.Elem())
	case *types.Slice:
		w.walk(t.Elem())
	case *types.Array:
		w.walk(t.Elem())
	case *types.Chan:
		w.walk(t.Elem())
	case *types.Map:
		w.walk(t.Key())
		w.walk(t.Elem())
	case *types.Signature:
		w.walk(t.Params())
		w.walk(t.Results())
	case *types.Tuple:
		for v := range t.Variables() {
			w.walk(v.Type())
		}
	case *types.Struct:
		for f := range t.Fields() {
			if f.Exported() || f.Embedded() {
				w.walk(f.Type())
			}
		}
	case *types.Interface:
		for m := range t.Methods() {
			w.walk(m.Type())
		}
	}
}

// named walks a type of a package from which there is a way to summaries.
func (w *visible) named(n *types.Named) {
	pkg := n.Obj().Pkg()
	if pkg == nil || !w.leadsToSummaries(pkg) {
		return
	}
	w.keys[program.TypeKey(n)] = true
	w.walk(n.Underlying())
	for m := range n.Methods() {
		if m.Exported() {
			w.walk(m.Type())
		}
	}
}

func (w *visible) leadsToSummaries(pkg *types.Package) bool {
	leads, known := w.leads[pkg]
	if !known {
		leads = w.summarised[pkg.Path()] || slices.ContainsFunc(pkg.Imports(), w.leadsToSummaries)
		w.leads[pkg] = leads
	}
	return leads
}
