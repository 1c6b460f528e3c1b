// Package library finds stores inside libraries.
//
// Where a library keeps what it knows of clients no line of the program writes
// it: the program makes the store and leaves out the option that moves it out of
// the process. The table names both. A call that makes a store is a construct;
// it is reported if none of its options is set for certain, dropped if one is,
// or if what it is given was not seen, and left open for the callers of the
// function around it if they pass it, or get the store back. That is how an
// open call of the engine waits for its callees, and the fact carries both the same way.
//
// Terms. A *construct* is a place that makes a store (library.go, find.go). What is known
// of an option is a *cond* (cond.go), which a *question* finds out (eval.go, call.go,
// memory.go) for each of the options that a construct *asks* about (ask.go, use.go).
// *Facts* are what a package tells those above (fact.go).
package library

import (
	"go/ast"
	"go/token"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/finding"
	"github.com/statevet/statevet/analyzer/program"
	"github.com/statevet/statevet/analyzer/table"
)

// Input is a package, what those below say of themselves, and what the caller knows of
// the functions of the package.
type Input struct {
	Pass    *analysis.Pass // without test files
	Order   program.Order
	Program *program.Program
	Uses    *program.Uses
	Table   *table.Table

	Below    *Facts          // of the packages below, joined
	Analysed map[string]bool // packages below that have facts, by path
	Lost     bool            // a package here or below that must have facts has none that can be read

	IsServing   func(*ssa.Function) bool                   // whether a function serves clients
	OnlyServing map[*ssa.Function]bool                     // functions that run only while a client is served
	IsGenerated func(token.Pos) bool                       // whether a position is in generated code
	EntryOf     func(*ssa.CallCommon) *table.Entry         // what the table says of the function that is called, or nil
	Captured    func(fn *ssa.Function, name string) string // the identity of a variable of the declared function around fn

	// Accepted returns the step that says which directive accepts a store of a library
	// at a position, if one does. That directive counts as used.
	Accepted func(token.Pos) (finding.Step, bool)
}

// libraries is what the package says of stores inside libraries.
type libraries struct {
	*Input
	bodies  map[*ssa.Function]bool // the functions of the package
	globals map[*ssa.Global][]ssa.Instruction
	fields  map[string][]ssa.Value // addresses and values of the fields with options in reach
	changed map[string]bool        // packages whose option functions are called, and library variables that are assigned
	serves  bool                   // the package, or one below, has functions that serve clients
	done    map[constructKey]bool
	found   []*construct
	opens   map[string][]OpenConstruct // by function
}

// construct is a place that makes a store, or is taken for it.
type construct struct {
	OpenConstruct
	fn    *ssa.Function // around it, no closure
	instr ssa.Instruction
	pos   token.Pos
}

// OpenConstruct is what the callers of a function must know of a construct.
type OpenConstruct struct {
	entry  *table.Entry
	Symbol string // of entry, in a fact
	Name   string // as readers know it: "scs.New"
	Posn   string // where the library is called
	Asks   []Ask
	Idle   bool // nobody was seen to serve requests
	Here   bool // a caller of the package above gets the store: what it is given is decided there
	why    string
}

// Ask is one option of a construct.
type Ask struct {
	option *table.Entry
	Symbol string // of option, in a fact
	Kind   Kind
	Cond
}

// Kind says where an option is set.
type Kind uint8

// The kinds of options.
const (
	OfArgument Kind = iota
	OfOptions       // functional options
	OfResult        // set on what the construct returns
)

type constructKey struct {
	instr  ssa.Instruction
	symbol string
	posn   string
}

// call: a function that leaves a construct open makes it for its caller.
func (l *libraries) call(fn *ssa.Function, call ssa.CallInstruction, o OpenConstruct) {
	fr := &frame{fn: fn, at: call}
	o.Asks = slices.Clone(o.Asks)
	for i, a := range o.Asks {
		o.Asks[i].Cond = l.question(a.option, a.Kind == OfOptions).atCall(fr, call, a.Cond)
	}
	if o.Here {
		l.onResults(call, &o)
	}
	l.add(fn, call, o)
}

// shared says of a store that a library has for all who use it whether the
// program gives the library another one, or why a package above still may.
func (l *libraries) shared(entry *table.Entry) (replaced bool, why string) {
	if l.Lost {
		return true, "" // there, for all that is known
	}
	pkg := entry.Symbol[:strings.LastIndexByte(entry.Symbol, '.')]
	for _, key := range []string{pkg, entry.Symbol, entry.Default} {
		if _, below := l.Below.Answers[changedKey(key)]; below || l.changed[key] {
			return true, ""
		}
	}
	if entry.Default != "" && l.Pass.Pkg.Name() != "main" && l.Table.HasOption(pkg+".") {
		why = "packages that import this one may give " + shortName(pkg) + " another store"
	}
	return false, why
}

// add decides a construct, or leaves it open for the callers of fn.
func (l *libraries) add(fn *ssa.Function, instr ssa.Instruction, o OpenConstruct) {
	key := constructKey{instr, o.entry.Symbol, o.Posn}
	if l.done[key] {
		return
	}
	l.done[key] = true
	if o.entry.Default != "" {
		var replaced bool
		if replaced, o.why = l.shared(o.entry); replaced {
			return
		}
	}
	o.Symbol = o.entry.Symbol
	outer := program.Outermost(fn)
	c := &construct{o, outer, instr, l.where(fn, instr)}
	waits := o.Here || o.Idle && !l.serves
	o.Asks = slices.Clone(o.Asks)
	for i := range o.Asks {
		a := &o.Asks[i]
		a.Symbol = a.option.Symbol
		if a.none() {
			a.Unset = true
		}
		if a.Unknown || a.Set && !a.Unset && len(a.Needs) == 0 {
			return // set, or not seen
		}
		waits = waits || len(a.Needs) > 0
	}
	if !waits {
		l.found = append(l.found, c)
		return
	}
	if _, ok := l.Accepted(instr.Pos()); ok {
		return // for all callers
	}
	if ast.IsExported(outer.Name()) && l.Pass.Pkg.Name() != "main" || outer.Name() == "init" || outer.Signature.Recv() != nil {
		l.opens[program.FuncKey(outer)] = append(l.opens[program.FuncKey(outer)], o)
	}
	for _, site := range l.Uses.Sites[outer] {
		l.call(site.Parent(), site, o)
	}
}

// where is the position of an instruction, or of what has one around it.
func (l *libraries) where(fn *ssa.Function, instr ssa.Instruction) token.Pos {
	for _, pos := range []token.Pos{instr.Pos(), fn.Pos()} {
		if pos.IsValid() {
			return pos
		}
	}
	return l.Pass.Files[0].Name.Pos()
}

// shortName is a symbol as its readers know it: "scs.New".
func shortName(symbol string) string {
	parts := strings.Split(strings.Trim(strings.TrimPrefix(symbol, "("), "*"), "/")
	last := parts[len(parts)-1]
	if pkg, rest, ok := strings.Cut(last, "."); ok && isMajor(pkg) && len(parts) > 1 {
		last = parts[len(parts)-2] + "." + rest
	}
	return strings.ReplaceAll(last, ")", "")
}

// isMajor reports whether a path element is the major version of a module.
func isMajor(s string) bool {
	return len(s) > 1 && s[0] == 'v' && strings.Trim(s[1:], "0123456789") == ""
}
