package library

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/table"
)

// The questions of libraries.
//
// Whether an option is set is asked backwards, from the call that makes the
// store to where its argument was built, through the functions of the package
// and by the answers that packages below have recorded (fact.go). Values are
// not told apart by time: what is assigned anywhere counts, and the value that
// memory begins with counts unless an assignment is certain to come before.

// maxInline bounds the functions that one question goes through.
const maxInline = 8

// maxWay bounds the ways that a question follows, in steps.
const maxWay = 6

// frame is a function as a question sees it: with the call that led there, or
// without, where its parameters are what any caller passes.
type frame struct {
	fn    *ssa.Function
	at    ssa.Instruction     // where it asks; nil for everywhere
	call  ssa.CallInstruction // that led there
	up    *frame              // of the call
	value bool                // called through a value: what its parameters are was not seen
	depth int
}

// question is what is asked of one option.
type question struct {
	*libraries
	option  *table.Entry // says which texts mean this process
	options bool         // whether the values are functional options, of which one sets it
	busy    map[asked]bool
	known   map[asked]Cond
	cycles  int // how often an answer rested on itself
	steps   int
}

// maxSteps bounds the work for one question; what would take more is not seen.
const maxSteps = 1 << 15

type asked struct {
	fr  frame
	v   ssa.Value
	way string
}

func (l *libraries) question(option *table.Entry, options bool) *question {
	return &question{libraries: l, option: option, options: options, busy: map[asked]bool{}, known: map[asked]Cond{}}
}

// eval answers for what lies at w in v.
func (q *question) eval(fr *frame, v ssa.Value, w way) Cond {
	key := asked{*fr, v, w.String()}
	if c, ok := q.known[key]; ok {
		return c
	}
	if q.steps++; q.steps > maxSteps || len(w) > maxWay {
		return isUnknown
	}
	if q.busy[key] {
		q.cycles++
		return Cond{}
	}
	cycles := q.cycles
	q.busy[key] = true
	c := q.evalOnce(fr, v, w)
	delete(q.busy, key)
	if q.cycles == cycles {
		q.known[key] = c
	}
	return c
}

func (q *question) evalOnce(fr *frame, v ssa.Value, w way) Cond {
	switch v := v.(type) {
	case *ssa.Const:
		return q.constant(v)
	case *ssa.Alloc:
		switch {
		case len(w) > 0:
			return q.variable(fr, v, w)
		case q.options:
			return isUnknown
		}
		return isSet // &store{}: what is in there is the program's own
	case *ssa.Global:
		return q.global(v, w)
	case *ssa.Parameter:
		return q.parameter(fr, v, w)
	case *ssa.FreeVar:
		return q.freeVar(fr, v, w)
	case *ssa.FieldAddr:
		return q.eval(fr, v.X, way{fieldStep(v.X.Type(), v.Field)}.then(w...))
	case *ssa.Field:
		return q.eval(fr, v.X, way{fieldStep(v.X.Type(), v.Field)}.then(w...))
	case *ssa.IndexAddr:
		return q.eval(fr, v.X, way{elemStep}.then(w...))
	case *ssa.Index:
		return q.eval(fr, v.X, way{elemStep}.then(w...))
	case *ssa.UnOp:
		if v.Op == token.MUL {
			return q.loaded(fr, v.X, w)
		}
	case *ssa.Phi:
		var c Cond
		for _, edge := range v.Edges {
			c = c.or(q.eval(fr, edge, w))
		}
		return q.memory(fr, v, w, c)
	case *ssa.ChangeType:
		return q.eval(fr, v.X, w)
	case *ssa.ChangeInterface:
		return q.eval(fr, v.X, w)
	case *ssa.MakeInterface:
		return q.eval(fr, v.X, w)
	case *ssa.TypeAssert:
		return q.eval(fr, v.X, w)
	case *ssa.Convert:
		return q.eval(fr, v.X, w)
	case *ssa.Slice:
		return q.eval(fr, v.X, w)
	case *ssa.Extract:
		if c, ok := v.Tuple.(*ssa.Call); ok {
			return q.memory(fr, v, w, q.result(fr, c, v.Index, w))
		}
	case *ssa.Call:
		return q.memory(fr, v, w, q.result(fr, v, 0, w))
	case *ssa.BinOp:
		return q.text(v)
	case *ssa.MakeClosure:
		return q.closure(fr, v.Fn.(*ssa.Function), w)
	case *ssa.Function:
		return q.closure(fr, v, w)
	}
	return isUnknown
}

// zero answers for what nothing was put into: a field of options has the library's
// default, but an argument that is to name this process is just empty.
func (q *question) zero() Cond {
	if q.option.Role == table.Store && q.option.In != "" && !q.option.InProcess("") {
		return isSet
	}
	return isUnset
}

// loaded answers for what lies at w in what an address leads to.
func (q *question) loaded(fr *frame, addr ssa.Value, w way) Cond {
	if a, ok := addr.(*ssa.Alloc); ok {
		return q.variable(fr, a, w)
	}
	return q.eval(fr, addr, w)
}

func (q *question) constant(c *ssa.Const) Cond {
	if c.Value == nil {
		return q.zero()
	}
	switch c.Value.Kind() {
	case constant.Bool:
		return Cond{Set: constant.BoolVal(c.Value), Unset: !constant.BoolVal(c.Value)}
	case constant.String:
		s := constant.StringVal(c.Value)
		here := s == "" && q.option.In == "" || q.option.In != "" && q.option.InProcess(s)
		return Cond{Set: !here, Unset: here}
	}
	return isSet
}

// text answers for a text that is put together: a constant part may decide.
func (q *question) text(v ssa.Value) Cond {
	if slices.ContainsFunc(q.textParts(v), q.option.MayContain) {
		return isUnset
	}
	return isUnknown
}

// textParts returns the constant parts of a text, each once however often it is put
// together with itself.
func (l *libraries) textParts(v ssa.Value) []string {
	var parts []string
	seen := map[ssa.Value]bool{}
	for work := []ssa.Value{v}; len(work) > 0; work = work[1:] {
		if seen[work[0]] {
			continue
		}
		seen[work[0]] = true
		switch v := work[0].(type) {
		case *ssa.Const:
			if v.Value != nil && v.Value.Kind() == constant.String {
				parts = append(parts, constant.StringVal(v.Value))
			}
		case *ssa.BinOp:
			work = append(work, v.X, v.Y)
		case *ssa.Call:
			if row := l.EntryOf(v.Common()); row != nil && row.Role == table.PathFormat {
				work = append(work, v.Call.Args[0])
			}
		}
	}
	return parts
}

func (q *question) parameter(fr *frame, p *ssa.Parameter, w way) Cond {
	i := slices.Index(p.Parent().Params, p)
	switch {
	case fr.fn != p.Parent() || fr.value || p.Parent().Parent() != nil && fr.call == nil:
		return isUnknown
	case fr.call == nil:
		return q.memory(fr, p, w, Cond{Needs: []Need{{i, w.String()}}})
	}
	if args := fr.call.Common().Args; i < len(args) {
		return q.memory(fr, p, w, q.eval(fr.up, args[i], w))
	}
	return isUnknown
}

func (q *question) freeVar(fr *frame, fv *ssa.FreeVar, w way) Cond {
	fn := fv.Parent()
	mc := program.MadeBy(fn)
	if mc == nil {
		return isUnknown
	}
	up := &frame{fn: fn.Parent(), at: mc}
	for f := fr; f != nil; f = f.up {
		if f.fn == fn.Parent() {
			up = f
		}
	}
	return q.loaded(up, mc.Bindings[slices.Index(fn.FreeVars, fv)], w)
}

// closure answers for a function value: what a call of it writes.
func (q *question) closure(fr *frame, fn *ssa.Function, w way) Cond {
	if len(w) == 0 && !q.options {
		return isSet
	}
	if len(w) == 0 {
		return isUnknown
	}
	i, ok := callParam(w[0])
	if !ok {
		return isUnknown
	}
	if !q.bodies[program.Origin(fn)] {
		return q.recorded(fr, nil, writesKey(program.FuncKey(fn), i, w[1:]), isUnknown)
	}
	if i >= len(fn.Params) || fr.depth >= maxInline {
		return isUnknown
	}
	return q.written(&frame{fn: fn, up: fr, value: true, depth: fr.depth + 1}, fn.Params[i], w[1:])
}

func callParam(step string) (int, bool) {
	n, ok := strings.CutPrefix(step, callStep)
	if !ok {
		return 0, false
	}
	i, err := strconv.Atoi(n)
	return i, err == nil
}

// global answers for a package-level variable.
func (q *question) global(g *ssa.Global, w way) Cond {
	if g.Pkg != q.Program.SSA {
		if g.Pkg == nil {
			return isUnknown
		}
		path := g.Pkg.Pkg.Path()
		c, ok := q.Below.Answers[globalKey(path+"."+g.Name(), w)]
		switch {
		case ok:
			return c
		case strings.HasPrefix(table.Unversioned(q.option.Symbol), table.Unversioned(path)+".") && !q.Analysed[path]:
			return isUnset // the library's own default
		}
		return isUnknown
	}
	var c Cond
	for _, use := range q.globals[g] {
		m := q.newMemory(w)
		m.use(&frame{fn: use.Parent()}, g, nil, use)
		c = c.or(m.found)
	}
	if c.none() {
		return isUnset
	}
	if len(c.Needs) > 0 { // of functions that are not asked about
		c.Needs, c.Unknown = nil, true
	}
	return c
}

func fieldStep(x types.Type, i int) string {
	t := program.Deref(x)
	st, ok := t.Underlying().(*types.Struct)
	if !ok {
		return "?"
	}
	return program.TypeKey(t) + "." + st.Field(i).Name()
}
