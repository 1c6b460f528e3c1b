package engine

import (
	"fmt"
	"go/ast"
	"go/types"
	"maps"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/origin"
	"github.com/statevet/statevet/analyzer/table"
)

// What a package tells those above of libraries: the constructs that it leaves
// open, and answers to the questions that they may ask of its functions and
// variables. Questions are bounded by types: only the ways to options, and to
// values of third-party interfaces that may become one, are answered.

// libraryFacts are those of the packages below, joined.
type libraryFacts struct {
	opens   map[string][]openConstruct // by function
	answers map[string]cond
	serves  bool // one of the packages does
}

func newLibraryFacts() *libraryFacts {
	return &libraryFacts{opens: map[string][]openConstruct{}, answers: map[string]cond{}}
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
func (l *libraries) export() *libraryFacts {
	out := newLibraryFacts()
	out.serves = l.serves
	maps.Copy(out.opens, l.below.libs.opens)
	maps.Copy(out.opens, l.opens)
	maps.Copy(out.answers, l.below.libs.answers)
	for key := range l.changed {
		out.answers[changedKey(key)] = isSet
	}
	if l.reachesOptions() {
		for _, f := range l.funcs {
			if f.fn.Parent() == nil && ast.IsExported(f.fn.Name()) {
				l.answer(out, f)
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
	return below(l.pass.Pkg)
}

// nearOptions reports whether a package, or one below its path, has options: the
// types of options are often declared in the package around.
func (l *libraries) nearOptions(path string) bool {
	return !origin.StandardPath(path) && (l.table.HasOption(path+".") || l.table.HasOption(path+"/"))
}

func (l *libraries) answer(out *libraryFacts, f *function) {
	q := l.question(&table.Entry{}, false)
	record := func(key string, c cond, nothing bool) {
		if (nothing || !c.none()) && !c.unknown {
			out.answers[key] = c
		}
	}
	sig := f.fn.Signature
	for i := range sig.Results().Len() {
		t := sig.Results().At(i).Type()
		ways := l.ways(t, maxWayDepth)
		if fn, ok := t.Underlying().(*types.Signature); ok {
			for n := range fn.Params().Len() {
				for _, w := range l.ways(fn.Params().At(n).Type(), maxWayDepth) {
					ways = append(ways, way{fmt.Sprint(callStep, n)}.then(w...))
				}
			}
		}
		if l.mayBecomeOption(t) {
			ways = append(ways, way{})
		}
		for _, w := range ways {
			called := len(w) > 0 && strings.HasPrefix(w[0], callStep)
			record(resultKey(f.key, i, w), q.returned(frame{fn: f.fn}, i, w), called)
		}
	}
	for i, p := range f.fn.Params {
		if !isPointer(p.Type()) {
			continue
		}
		for _, w := range l.ways(p.Type(), maxWayDepth) {
			record(writesKey(f.key, i, w), q.written(&frame{fn: f.fn}, p, w), false)
		}
	}
}

func (l *libraries) answerVariables(out *libraryFacts) {
	for _, name := range l.prog.ssa.Pkg.Scope().Names() {
		g, ok := l.prog.ssa.Members[name].(*ssa.Global)
		if !ok || !ast.IsExported(name) {
			continue
		}
		t := deref(g.Type())
		ways := l.ways(t, maxWayDepth)
		if l.mayBecomeOption(t) {
			ways = append(ways, way{})
		}
		for _, w := range ways {
			if c := l.question(&table.Entry{}, false).global(g, w); !c.unknown {
				out.answers[globalKey(l.pass.Pkg.Path()+"."+name, w)] = c
			}
		}
	}
}

// answerTexts records the functions that return the name of a database in memory.
func (l *libraries) answerTexts(out *libraryFacts) {
	for _, f := range l.funcs {
		res := f.fn.Signature.Results()
		if f.fn.Parent() != nil || !ast.IsExported(f.fn.Name()) || res.Len() == 0 || !isText(res.At(0).Type()) {
			continue
		}
		q := l.question(l.table.Texts(), false)
		if c := q.returned(frame{fn: f.fn}, 0, nil); c.unset && !c.unknown {
			out.answers[resultKey(f.key, 0, nil)] = c
		}
	}
}

// ways returns the ways in a value of type t to options, and to what may become
// one.
func (l *libraries) ways(t types.Type, depth int) []way {
	t = deref(t)
	st, ok := t.Underlying().(*types.Struct)
	if !ok || depth == 0 || typeKey(t) == "" {
		return nil
	}
	var out []way
	for i := range st.NumFields() {
		fld, step := st.Field(i), fieldStep(t, i)
		if l.table.Option(step) != nil || l.mayBecomeOption(fld.Type()) {
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
	if !ok || n.Obj().Pkg() == nil || !isInterface(n) {
		return false
	}
	return l.nearOptions(n.Obj().Pkg().Path())
}

// resolved looks up the symbols of a construct from a fact.
func (l *libraries) resolved(o openConstruct) (openConstruct, bool) {
	o.entry = l.table.Store(o.symbol)
	o.asks = slices.Clone(o.asks)
	for i := range o.asks {
		a := &o.asks[i]
		if a.option = l.table.Option(a.symbol); a.option == nil {
			a.option = l.table.Store(a.symbol)
		}
		if a.option == nil {
			return o, false
		}
	}
	return o, o.entry != nil
}

func (f *libraryFacts) join(g *libraryFacts) {
	f.serves = f.serves || g.serves
	for k, v := range g.opens {
		addNew(f.opens, k, v)
	}
	for k, v := range g.answers {
		addNew(f.answers, k, v)
	}
}
