package engine

import (
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/finding"
	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/table"
	"github.com/statevet/statevet/analyzer/value"
)

// Inverted control.
//
// Nothing in a program calls the methods of its services: generated code and
// libraries do, on behalf of clients. They are known by
//
//   - the interface that their type implements: one that generated code declares
//     for servers (generated.go), or one with the role service in the table;
//   - the function type that they are converted to, with that role;
//   - the function that they are handed to, with the role register (register.go).
//
// Such a function is an entry point, whoever else calls it, and all of its
// parameters are the client's: generated code hands over nothing else.

// services says which functions are called on behalf of clients.
type services struct {
	fns      map[*ssa.Function]bool
	streams  map[string]bool // keys of the types of streams that they take
	declared []string        // full names of the service interfaces that the package declares
	foreign  []foreign       // of packages below, put to service here
}

// foreign is a function of a package below that this package puts to service.
type foreign struct {
	key    string      // of its summary
	recv   []value.Set // its receiver, if it has one
	params *types.Tuple
	pos    token.Pos // what puts it to service
}

// findServices fills e.services: functions are walked with it.
func (e *engine) findServices() {
	e.services = &services{fns: map[*ssa.Function]bool{}, streams: map[string]bool{}}
	e.keptFor = map[string]finding.Class{}
	e.services.declared = e.declaredServices()
	for _, iface := range e.serviceInterfaces() {
		for _, name := range e.pass.Pkg.Scope().Names() {
			e.serveAs(e.pass.Pkg.Scope().Lookup(name), iface)
		}
	}
	e.findRegistered()
	for fn := range e.services.fns {
		if n := len(fn.Params); n > 0 && isStream(fn.Params[n-1].Type()) {
			e.services.streams[program.TypeKey(program.Deref(fn.Params[n-1].Type()))] = true
		}
	}
}

// isClientsStream reports whether what comes from a value of type t is the client's: a
// service takes it.
func (e *engine) isClientsStream(t types.Type) bool {
	return len(e.services.streams) > 0 && e.services.streams[program.TypeKey(program.Deref(t))]
}

// serveAs notes the methods of the type that obj declares if it implements the
// interface. What generated code declares next to the interface are clients, and
// servers without methods of their own.
func (e *engine) serveAs(obj types.Object, iface *types.TypeName) {
	if iface.Pkg() == e.pass.Pkg && e.generatedAt(obj.Pos()) || program.IsTestPos(e.pass, obj.Pos()) || strings.HasSuffix(obj.Name(), "Client") {
		return
	}
	t := iface.Type().Underlying().(*types.Interface)
	if _, ok := e.implements(obj, t); !ok {
		return
	}
	ptr := types.NewPointer(obj.Type())
	e.keepAs(obj.Type(), iface.Type())
	for m := range t.Methods() {
		if m.Exported() && m.Signature().Params().Len() > 0 {
			e.serveMethod(ptr, m.Name(), obj.Pos())
		}
	}
}

// keepAs notes what the table says that implementations of an interface keep.
func (e *engine) keepAs(t, iface types.Type) {
	name := program.TypeKey(program.Deref(t))
	if class := e.table.Serves(program.TypeKey(iface)); class != "" && e.keptFor[name] == "" {
		e.keptFor[name] = finding.Class(class)
	}
}

// serveMethod notes a method of t, which may be one of an embedded field.
func (e *engine) serveMethod(t types.Type, name string, pos token.Pos) {
	obj, _, _ := types.LookupFieldOrMethod(t, true, e.pass.Pkg, name)
	m, ok := obj.(*types.Func)
	if !ok || program.IsInterface(m.Signature().Recv().Type()) {
		return
	}
	if fn := e.prog.SSA.Prog.FuncValue(m.Origin()); fn != nil && fn.Pkg == e.prog.SSA {
		e.services.fns[fn] = true
		return
	}
	key, path, ok := e.methodPath(t, name)
	if !ok {
		return
	}
	self := newFunction(e, nil)
	recv := value.Set{value.Ref(e.Loc(value.RootLong, e.Str(program.TypeKey(t)), 0))}
	for _, h := range path {
		recv = self.step(recv, h)
	}
	e.services.foreign = append(e.services.foreign, foreign{key, []value.Set{recv}, m.Signature().Params(), pos})
}

// isService reports whether a library or generated code calls fn on behalf of
// clients.
func (e *engine) isService(fn *ssa.Function) bool { return e.services.fns[program.Origin(fn)] }

// serviceInterfaces returns the interfaces whose implementations are services:
// those of this package, of packages below, and of the table.
func (e *engine) serviceInterfaces() []*types.TypeName {
	var out []*types.TypeName
	add := func(pkg *types.Package, name string) {
		if tn, ok := pkg.Scope().Lookup(name).(*types.TypeName); ok && program.IsInterface(tn.Type()) && !slices.Contains(out, tn) {
			out = append(out, tn)
		}
	}
	named := slices.Concat(e.services.declared, e.below.services, e.table.Types(table.Service))
	registrars := e.registrarPackages()
	for _, pkg := range append(slices.Clone(e.imports), e.pass.Pkg) {
		for _, full := range named {
			if name, ok := strings.CutPrefix(full, pkg.Path()+"."); ok && token.IsIdentifier(name) {
				add(pkg, name)
			}
		}
		if slices.ContainsFunc(pkg.Imports(), func(p *types.Package) bool { return registrars[p.Path()] }) {
			for _, name := range e.registeredInterfaces(pkg) {
				add(pkg, name)
			}
		}
	}
	return out
}

// attributeForeign attributes to the frame what services of packages below do:
// their packages do not know that they are services.
func (f *function) attributeForeign() {
	for _, s := range f.services.foreign {
		sum := f.summaryByKey(s.key)
		if sum == nil || sum.Handler {
			continue
		}
		args := slices.Clone(s.recv)
		for v := range s.params.Variables() {
			args = append(args, value.Set{f.client(paramName(v), s.pos)})
		}
		f.apply(callAt{pos: s.pos}, sum, args, nil)
	}
}

func paramName(v *types.Var) string {
	if name := v.Name(); name != "" && name != "_" {
		return name
	}
	return "the request"
}

// isServiceType reports whether functions converted to t serve clients.
func (e *engine) isServiceType(t types.Type) bool {
	_, ok := t.Underlying().(*types.Signature)
	return ok && e.table.Type(program.TypeKey(t)) == table.Service
}
