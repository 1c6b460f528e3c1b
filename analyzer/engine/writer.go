package engine

import (
	"go/types"

	"golang.org/x/tools/go/ssa"
)

// Objects of the program in place of a response.
//
// A function of the standard library that gets an object of the program where it takes
// what is a client's, an http.ResponseWriter, answers the client through the methods of
// the object. Its type is known where it is made an interface.

// callWriters calls those methods, with what else goes into the call.
func (f *function) callWriters(at callAt, callee *ssa.Function, vals []ssa.Value, args []set) {
	if callee.Pkg == nil || !f.isStandard(callee.Pkg.Pkg) {
		return
	}
	for i, v := range vals {
		mi, ok := v.(*ssa.MakeInterface)
		if !ok || !f.isRequest(mi.Type()) {
			continue
		}
		var others set
		for j, a := range args {
			if j != i {
				others = f.union(others, f.weaken(a))
			}
		}
		for m := range mi.Type().Underlying().(*types.Interface).Methods() {
			params := make([]set, m.Signature().Params().Len())
			for n := range params {
				params[n] = others
			}
			f.invokeMethod(withoutResult(at), args[i], m, params)
		}
	}
}
