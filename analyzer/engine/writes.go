package engine

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
)

// Writers.
//
// A function of the standard library that gets a writer writes what else it gets there,
// so fmt.Fprintln(c, text) hands out the connection c and the text as c.Write does. It
// does not if the writer is a buffer, whose reads the table knows of, a file, a variable
// of the standard library (os.Stderr, io.Discard), or something that the standard library
// made of no writer: a hash, a connection that the program opened to another server. What
// it made of a writer (bufio.NewWriter, json.NewEncoder) is one to where that leads.

// writes reports whether a call of a function of the standard library writes what it
// gets to where a client may see it. One that returns something else than how it went
// makes something of its writer, and whoever uses that may write.
func (f *function) writes(com *ssa.CallCommon, callee *ssa.Function) bool {
	r := callee.Signature.Results()
	if n := r.Len(); n > 0 && !program.IsError(r.At(n-1).Type()) {
		return false
	}
	for i, arg := range com.Args {
		if takesWriter(callee, i) && f.leadsOut(arg) {
			return true
		}
	}
	return false
}

// takesWriter reports whether fn writes to its argument i: a parameter of an interface
// with the method Write, or what it is a method of, if it is one that writes.
func takesWriter(fn *ssa.Function, i int) bool {
	params := fn.Signature.Params()
	if fn.Signature.Recv() != nil {
		if i == 0 {
			return strings.HasPrefix(fn.Name(), "Write") || strings.HasPrefix(fn.Name(), "Encode")
		}
		i--
	}
	return i < params.Len() && program.IsInterface(params.At(i).Type()) && hasWrite(params.At(i).Type())
}

// hasWrite reports whether values of type t have a method Write.
func hasWrite(t types.Type) bool {
	obj, _, _ := types.LookupFieldOrMethod(t, true, nil, "Write")
	_, ok := obj.(*types.Func)
	return ok
}

// leadsOut reports whether what is written to w may reach a client.
func (f *function) leadsOut(w ssa.Value) bool {
	made := w
	switch x := w.(type) {
	case *ssa.MakeInterface:
		return f.leadsOut(x.X)
	case *ssa.ChangeInterface:
		return f.leadsOut(x.X)
	case *ssa.Extract:
		made = x.Tuple
	case *ssa.UnOp:
		if g, ok := x.X.(*ssa.Global); ok && f.isStandard(g.Pkg.Pkg) {
			return false
		}
	}
	if c, ok := made.(*ssa.Call); ok {
		callee := c.Call.StaticCallee()
		if callee != nil && callee.Pkg != nil && f.isStandard(callee.Pkg.Pkg) && f.entryOf(callee) == nil {
			return slices.ContainsFunc(c.Call.Args, f.leadsOut)
		}
	}
	key := program.TypeKey(w.Type())
	return key != "*os.File" && !f.table.Container(strings.TrimPrefix(key, "*")) && (hasWrite(w.Type()) || isEncoder(w.Type()))
}

// isEncoder reports whether values of type t have a method Encode that may fail, as
// those have that write somewhere.
func isEncoder(t types.Type) bool {
	obj, _, _ := types.LookupFieldOrMethod(t, true, nil, "Encode")
	fn, ok := obj.(*types.Func)
	if !ok {
		return false
	}
	r := fn.Signature().Results()
	return r.Len() == 1 && program.IsError(r.At(0).Type())
}
