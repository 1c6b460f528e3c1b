package library

import (
	"fmt"
	"go/ast"
	"go/types"
	"maps"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/origin"
	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/table"
)

// What a package tells those above of libraries: the constructs that it leaves
// open, and answers to the questions that they may ask of its functions and
// variables. Questions are bounded by types: only the ways to options, and to
// values of third-party interfaces that may become one, are answered.

// Facts are what a package and those below it tell packages above.
type Facts struct {
	Opens   map[string][]OpenConstruct // by function
	Answers map[string]Cond
	Serves  bool // one of the packages does
}

// NewFacts returns facts that say nothing.
func NewFacts() *Facts {
	return &Facts{Opens: map[string][]OpenConstruct{}, Answers: map[string]Cond{}}
}

func resultKey(fn string, i int, w way) string { return fmt.Sprintf("%s result %d %s", fn, i, w) }
func writesKey(fn string, i int, w way) string { return fmt.Sprintf("%s writes %d %s", fn, i, w) }
func globalKey(id string, w way) string        { return fmt.Sprintf("%s %s", id, w) }
func changedKey(id string) string              { return "changed " + id }

const (
	maxWays     = 24 // of a type
	maxWayDepth = 3
)

// export collects what packages above may ask.
func (l *libraries) export() *Facts {
	out := NewFacts()
	out.Serves = l.serves
	maps.Copy(out.Opens, l.Below.Opens)
	maps.Copy(out.Opens, l.opens)
	maps.Copy(out.Answers, l.Below.Answers)
	for key := range l.changed {
		out.Answers[changedKey(key)] = isSet
	}
	if l.reachesOptions() {
		for _, fn := range l.Program.Funcs {
			if fn.Parent() == nil && ast.IsExported(fn.Name()) {
				l.answer(out, fn)
			}
		}
		l.answerVariables(out)
	}
	l.answerTexts(out)
	return out
}

// reachesOptions reports whether a value of the package can become an option: one of the
// packages below has options.
func (l *libraries) reachesOptions() bool {
	seen := map[*types.Package]bool{}
	var below func(pkg *types.Package) bool
	below = func(pkg *types.Package) bool {
		if seen[pkg] {
			return false
		}
		seen[pkg] = true
		return l.nearOptions(pkg.Path()) || slices.ContainsFunc(pkg.Imports(), below)
	}
	return below(l.Pass.Pkg)
}

// nearOptions reports whether a package, or one below its path, has options: the
// types of options are often declared in the package around.
func (l *libraries) nearOptions(path string) bool {
	return !origin.StandardPath(path) && (l.Table.HasOption(path+".") || l.Table.HasOption(path+"/"))
}

func (l *libraries) answer(out *Facts, fn *ssa.Function) {
	q := l.question(&table.Entry{}, false)
	record := func(question string, c Cond, nothing bool) {
		if (nothing || !c.none()) && !c.Unknown {
			out.Answers[question] = c
		}
	}
	sig, key := fn.Signature, program.FuncKey(fn)
	for i := range sig.Results().Len() {
		t := sig.Results().At(i).Type()
		ways := l.ways(t, maxWayDepth)
		if called, ok := t.Underlying().(*types.Signature); ok {
			for n := range called.Params().Len() {
				for _, w := range l.ways(called.Params().At(n).Type(), maxWayDepth) {
					ways = append(ways, way{fmt.Sprint(callStep, n)}.then(w...))
				}
			}
		}
		if l.mayBecomeOption(t) {
			ways = append(ways, way{})
		}
		for _, w := range ways {
			called := len(w) > 0 && strings.HasPrefix(w[0], callStep)
			record(resultKey(key, i, w), q.returned(frame{fn: fn}, i, w), called)
		}
	}
	for i, p := range fn.Params {
		if !program.IsPointer(p.Type()) {
			continue
		}
		for _, w := range l.ways(p.Type(), maxWayDepth) {
			record(writesKey(key, i, w), q.written(&frame{fn: fn}, p, w), false)
		}
	}
}

func (l *libraries) answerVariables(out *Facts) {
	for _, name := range l.Program.SSA.Pkg.Scope().Names() {
		g, ok := l.Program.SSA.Members[name].(*ssa.Global)
		if !ok || !ast.IsExported(name) {
			continue
		}
		t := program.Deref(g.Type())
		ways := l.ways(t, maxWayDepth)
		if l.mayBecomeOption(t) {
			ways = append(ways, way{})
		}
		for _, w := range ways {
			if c := l.question(&table.Entry{}, false).global(g, w); !c.Unknown {
				out.Answers[globalKey(l.Pass.Pkg.Path()+"."+name, w)] = c
			}
		}
	}
}

// answerTexts records the functions that return the name of a database in memory.
func (l *libraries) answerTexts(out *Facts) {
	for _, fn := range l.Program.Funcs {
		res := fn.Signature.Results()
		if fn.Parent() != nil || !ast.IsExported(fn.Name()) || res.Len() == 0 || !program.IsText(res.At(0).Type()) {
			continue
		}
		q := l.question(l.Table.Texts(), false)
		if c := q.returned(frame{fn: fn}, 0, nil); c.Unset && !c.Unknown {
			out.Answers[resultKey(program.FuncKey(fn), 0, nil)] = c
		}
	}
}

// ways returns the ways in a value of type t to options, and to what may become
// one.
func (l *libraries) ways(t types.Type, depth int) []way {
	t = program.Deref(t)
	st, ok := t.Underlying().(*types.Struct)
	if !ok || depth == 0 || program.TypeKey(t) == "" {
		return nil
	}
	var out []way
	for i := range st.NumFields() {
		fld, step := st.Field(i), fieldStep(t, i)
		if l.Table.Option(step) != nil || l.mayBecomeOption(fld.Type()) {
			out = append(out, way{step})
			continue
		}
		for _, w := range l.ways(fld.Type(), depth-1) {
			out = append(out, way{step}.then(w...))
		}
	}
	return out[:min(len(out), maxWays)]
}

// mayBecomeOption reports whether values of type t are given to libraries as
// options.
func (l *libraries) mayBecomeOption(t types.Type) bool {
	n, ok := types.Unalias(t).(*types.Named)
	if !ok || n.Obj().Pkg() == nil || !program.IsInterface(n) {
		return false
	}
	return l.nearOptions(n.Obj().Pkg().Path())
}

// resolved looks up the symbols of a construct from a fact.
func (l *libraries) resolved(o OpenConstruct) (OpenConstruct, bool) {
	o.entry = l.Table.Store(o.Symbol)
	o.Asks = slices.Clone(o.Asks)
	for i := range o.Asks {
		a := &o.Asks[i]
		if a.option = l.Table.Option(a.Symbol); a.option == nil {
			a.option = l.Table.Store(a.Symbol)
		}
		if a.option == nil {
			return o, false
		}
	}
	return o, o.entry != nil
}

// Join adds to f what g says. Of two answers to one question the first stands.
func (f *Facts) Join(g *Facts) {
	f.Serves = f.Serves || g.Serves
	for k, v := range g.Opens {
		if _, ok := f.Opens[k]; !ok {
			f.Opens[k] = v
		}
	}
	for k, v := range g.Answers {
		if _, ok := f.Answers[k]; !ok {
			f.Answers[k] = v
		}
	}
}
