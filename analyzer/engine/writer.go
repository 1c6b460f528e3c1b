package engine

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/value"
)

// Objects of the program in place of a response.
//
// A function of the standard library that gets an object of the program where it takes
// what is a client's, an http.ResponseWriter, answers the client through the methods of
// the object. Its type is known where it is made an interface.

// callWriters calls those methods, with what else goes into the call.
func (f *function) callWriters(at callAt, callee *ssa.Function, vals []ssa.Value, args []value.Set) {
	if callee.Pkg == nil || !f.isStandard(callee.Pkg.Pkg) {
		return
	}
	for i, v := range vals {
		mi, ok := v.(*ssa.MakeInterface)
		if !ok || !f.isRequest(mi.Type()) {
			continue
		}
		var others value.Set
		for j, a := range args {
			if j != i {
				others = f.Union(others, f.Weaken(a))
			}
		}
		for m := range mi.Type().Underlying().(*types.Interface).Methods() {
			params := make([]value.Set, m.Signature().Params().Len())
			for n := range params {
				params[n] = others
			}
			f.invokeMethod(withoutResult(at), args[i], m, params)
		}
	}
}
