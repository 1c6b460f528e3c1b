package engine

import (
	"go/constant"
	"go/types"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
)

// maxText bounds the text of an expression in a message, in bytes.
const maxText = 40

// text is v as a reader of the source knows it.
func (f *function) text(v ssa.Value) string {
	switch v := v.(type) {
	case *ssa.Parameter, *ssa.FreeVar, *ssa.Global:
		return v.Name()
	case *ssa.UnOp:
		return f.text(v.X)
	case *ssa.Alloc:
		if v.Comment != "" && !strings.Contains(v.Comment, " ") {
			return v.Comment
		}
	case *ssa.FieldAddr:
		return f.text(v.X) + fieldText(v.X.Type(), v.Field)
	case *ssa.Field:
		return f.text(v.X) + fieldText(v.X.Type(), v.Field)
	case *ssa.TypeAssert:
		return f.text(v.X)
	case *ssa.Call:
		return f.callText(v.Common())
	case *ssa.Extract:
		return f.text(v.Tuple)
	case *ssa.MakeInterface:
		return f.text(v.X)
	case *ssa.ChangeType:
		return f.text(v.X)
	case *ssa.Const:
		if v.Value != nil && v.Value.Kind() == constant.String {
			return strconv.Quote(constant.StringVal(v.Value))
		}
	}
	return "the request"
}

// fieldText is the selector of a field; that of an embedded one is left out in
// most programs.
func fieldText(t types.Type, i int) string {
	st, ok := program.Deref(t).Underlying().(*types.Struct)
	if !ok || i >= st.NumFields() {
		return ".field"
	}
	if st.Field(i).Embedded() {
		return ""
	}
	return "." + st.Field(i).Name()
}

// callText is a call as a reader of the source knows it, with its constant
// arguments: `r.FormValue("user")`.
func (f *function) callText(com *ssa.CallCommon) string {
	args := com.Args
	var name string
	switch callee := com.StaticCallee(); {
	case com.IsInvoke():
		name = f.text(com.Value) + "." + com.Method.Name()
	case callee == nil:
		name = f.text(com.Value)
	case callee.Signature.Recv() != nil && len(args) > 0:
		name = f.text(args[0]) + "." + callee.Name()
		args = args[1:]
	default:
		name = f.functionText(callee)
	}
	s := name + "(" + strings.Join(argumentTexts(args), ", ") + ")"
	if len(s) > maxText {
		s = name + "(...)"
	}
	return s
}

// functionText is a function as callers in this package name it.
func (f *function) functionText(fn *ssa.Function) string {
	if obj := fn.Object(); obj != nil && obj.Pkg() != nil && obj.Pkg() != f.pass.Pkg {
		return obj.Pkg().Name() + "." + fn.Name()
	}
	return fn.Name()
}

// argumentTexts are constants and parameters as they are. One ellipsis is enough for
// arguments of which none is a constant and one is neither.
func argumentTexts(args []ssa.Value) []string {
	var parts []string
	told := false
	for _, a := range args {
		part := "..."
		switch a := a.(type) {
		case *ssa.Const:
			if a.Value != nil && a.Value.Kind() == constant.String {
				part, told = strconv.Quote(constant.StringVal(a.Value)), true
			}
		case *ssa.Parameter:
			part = a.Name()
		}
		parts = append(parts, part)
	}
	if !told && slices.Contains(parts, "...") {
		return []string{"..."}
	}
	return parts
}
