package engine

import (
	"go/constant"
	slash "path"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/table"
	"github.com/statevet/statevet/analyzer/value"
)

// Literals of paths.
//
// Sets of locations know no constants: of filepath.Join("uploads", name) they
// say that it derives from name. What a path literally begins with is read off
// the expression where a path is used, returned or passed on, and then goes
// along with the other locations, as a value.RootText.

// piece is a part of a text: literal, or a value.
type piece struct {
	text string
	val  ssa.Value
}

// literal is what the text v literally begins with, after at most one value:
// the directory under a directory that a variable names. Where a text is only
// passed on, a constant counts if it looks like a path.
func (f *function) literal(v ssa.Value, passing bool) value.Set {
	if !program.IsText(v.Type()) && (passing || !program.IsInterface(v.Type())) {
		return nil
	}
	parts := f.parts(v)
	whole := len(parts) == 1
	if whole && passing && !strings.Contains(parts[0].text, "/") {
		return nil
	}
	if len(parts) > 0 && parts[0].val != nil {
		if named := f.constantCall(parts[0].val); named != "" {
			parts[0] = piece{text: named}
		} else if parts = parts[1:]; len(parts) == 0 || !strings.HasPrefix(parts[0].text, "/") {
			return nil
		}
	}
	text := ""
	for i, p := range parts {
		if p.val != nil {
			text = text[:strings.LastIndexByte(text, '/')+1] // the rest begins the name of a file
			break
		}
		text += parts[i].text
	}
	if text = slash.Clean(text); text != "." {
		text = strings.TrimLeft(text, "./")
	}
	if text == "" || len(text) > 100 || strings.ContainsAny(text, " \n\t<>{}") || strings.Contains(text, ":/") {
		return nil
	}
	return value.Set{value.Derived(f.Loc(value.RootText, f.Str(text), 0))}
}

// maxParts is how many values parts looks at. Paths have fewer, unless a program puts
// one together from itself: doubled 30 times it has a thousand million parts.
const maxParts = 200

// parts takes a text apart; neighbouring literals are joined.
func (f *function) parts(v ssa.Value) []piece {
	left := maxParts
	return f.partsWithin(v, &left)
}

func (f *function) partsWithin(v ssa.Value, left *int) []piece {
	if *left--; *left < 0 {
		return []piece{{val: v}}
	}
	switch v := v.(type) {
	case *ssa.Const:
		if v.Value != nil && v.Value.Kind() == constant.String {
			return []piece{{text: constant.StringVal(v.Value)}}
		}
	case *ssa.ChangeType:
		return f.partsWithin(v.X, left)
	case *ssa.Convert:
		return f.partsWithin(v.X, left)
	case *ssa.MakeInterface:
		return f.partsWithin(v.X, left)
	case *ssa.BinOp:
		return join(f.partsWithin(v.X, left), f.partsWithin(v.Y, left))
	case *ssa.Extract:
		if c, ok := v.Tuple.(*ssa.Call); ok && v.Index == 0 {
			return f.partsOfCall(c, v, left)
		}
	case *ssa.Call:
		return f.partsOfCall(v, v, left)
	}
	return []piece{{val: v}}
}

func (f *function) partsOfCall(c *ssa.Call, v ssa.Value, left *int) []piece {
	callee := c.Call.StaticCallee()
	if callee == nil {
		return []piece{{val: v}}
	}
	var out []piece
	args := spread(c.Call.Args)
	switch e := f.entryOf(callee); {
	case e == nil || len(args) == 0:
	case e.Role == table.PathJoin:
		for i, a := range args {
			if i > 0 {
				out = join(out, []piece{{text: "/"}})
			}
			out = join(out, f.partsWithin(a, left))
		}
		return out
	case e.Role == table.PathFormat:
		format := f.partsWithin(args[0], left)
		if len(format) != 1 || format[0].val != nil {
			break
		}
		args = args[1:]
		for text := format[0].text; ; {
			before, verb, found := strings.Cut(text, "%")
			out = join(out, []piece{{text: before}})
			if !found || len(args) == 0 {
				return out
			}
			out = join(out, f.partsWithin(args[0], left))
			args = args[1:]
			text = strings.TrimLeft(verb, "+-# 0123456789.")
			text = text[min(1, len(text)):]
		}
	}
	return []piece{{val: v}}
}

func join(a, b []piece) []piece {
	for _, p := range b {
		switch n := len(a); {
		case p.val == nil && p.text == "":
		case n > 0 && p.val == nil && a[n-1].val == nil:
			a[n-1].text += p.text
		default:
			a = append(a, p)
		}
	}
	return a
}

// spread returns the arguments of a call with those of a variable number in
// their places.
func spread(args []ssa.Value) []ssa.Value {
	if len(args) == 0 {
		return nil
	}
	last := len(args) - 1
	sl, ok := args[last].(*ssa.Slice)
	if !ok {
		return args
	}
	arr, ok := sl.X.(*ssa.Alloc)
	if !ok || arr.Comment != "varargs" {
		return args
	}
	out := slices.Clone(args[:last])
	for _, r := range *arr.Referrers() {
		ia, ok := r.(*ssa.IndexAddr)
		if !ok {
			continue
		}
		for _, r := range *ia.Referrers() {
			if st, ok := r.(*ssa.Store); ok && st.Addr == ssa.Value(ia) {
				out = append(out, st.Val)
			}
		}
	}
	return out
}

// constantCall names the result of a call that gets nothing but constants and of
// whose result nothing is known: a setting, `os.Getenv("UPLOADS")`.
func (f *function) constantCall(v ssa.Value) string {
	if len(f.value(v)) > 0 {
		return ""
	}
	if x, ok := v.(*ssa.Extract); ok {
		v = x.Tuple
	}
	c, ok := v.(*ssa.Call)
	if !ok {
		return ""
	}
	callee := c.Call.StaticCallee()
	if callee == nil || callee.Pkg == nil || f.summaryOf(callee) != nil {
		return ""
	}
	var text strings.Builder
	text.WriteString(callee.Pkg.Pkg.Name() + "." + callee.Name())
	for _, a := range c.Call.Args {
		k, ok := a.(*ssa.Const)
		if !ok || k.Value == nil || k.Value.Kind() != constant.String {
			return ""
		}
		text.WriteString("(" + constant.StringVal(k.Value) + ")")
	}
	return text.String()
}

// passLiterals adds to the arguments of a call of an own function what they
// literally begin with.
func (f *function) passLiterals(vals []ssa.Value, args []value.Set, callee *ssa.Function) {
	if f.summaryOf(callee) == nil {
		return
	}
	for i, v := range vals {
		if program.IsText(v.Type()) {
			args[i] = f.Union(args[i], f.literal(v, false))
		}
	}
}
