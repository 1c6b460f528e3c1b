package library

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/table"
)

// asks returns the options of a construct and what is known of them.
func (l *libraries) asks(call ssa.CallInstruction, entry *table.Entry) []Ask {
	com := call.Common()
	sig := com.Signature()
	fr := &frame{fn: call.Parent(), at: call}
	shift := 0
	if sig.Recv() != nil {
		shift = 1
	}
	var out []Ask
	for i := range sig.Params().Len() {
		t := sig.Params().At(i).Type()
		var w way
		if sig.Variadic() && i == sig.Params().Len()-1 {
			t, w = t.(*types.Slice).Elem(), way{elemStep}
		}
		arg := com.Args[i+shift]
		switch {
		case entry.Arg == i:
			return []Ask{{option: entry, Cond: l.question(entry, false).eval(fr, arg, w)}}
		case entry.Arg != table.None:
			continue
		case len(w) > 0 && l.hasOptions(t):
			out = append(out, Ask{option: entry, Kind: OfOptions, Cond: l.question(entry, true).eval(fr, arg, w)})
		}
		for _, f := range l.optionFields(t) {
			out = append(out, Ask{option: f.option, Cond: l.question(f.option, false).eval(fr, arg, w.then(f.step))})
		}
	}
	return append(out, l.resultAsks(sig)...)
}

// optionField is a field of a struct that is an option, and the way to it.
type optionField struct {
	option *table.Entry
	step   string
}

// optionFields returns the options that are fields of a struct.
func (l *libraries) optionFields(t types.Type) []optionField {
	t = program.Deref(t)
	st, ok := t.Underlying().(*types.Struct)
	if !ok {
		return nil
	}
	var out []optionField
	for i := range st.NumFields() {
		step := fieldStep(t, i)
		if option := l.Table.Option(step); option != nil {
			out = append(out, optionField{option, step})
		}
	}
	return out
}

// hasOptions reports whether the table knows an option of the package that
// declares a type of functional options.
func (l *libraries) hasOptions(t types.Type) bool {
	n, ok := types.Unalias(program.Deref(t)).(*types.Named)
	if !ok || n.Obj().Pkg() == nil {
		return false
	}
	if _, ok := n.Underlying().(*types.Struct); ok {
		return false
	}
	return l.Table.HasOption(n.Obj().Pkg().Path() + ".")
}

// resultAsks are the options that are set on what a construct returns: fields,
// and methods.
func (l *libraries) resultAsks(sig *types.Signature) []Ask {
	if sig.Results().Len() == 0 {
		return nil
	}
	t := sig.Results().At(0).Type()
	var options []*table.Entry
	for _, f := range l.optionFields(t) {
		options = append(options, f.option)
	}
	if n, ok := types.Unalias(program.Deref(t)).(*types.Named); ok {
		for m := range types.NewMethodSet(types.NewPointer(n)).Methods() {
			if option := l.Table.Option(m.Obj().(*types.Func).FullName()); option != nil {
				options = append(options, option)
			}
		}
	}
	var out []Ask
	for _, option := range options {
		out = append(out, Ask{option: option, Kind: OfResult})
	}
	return out
}
