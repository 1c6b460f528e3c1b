package engine

import (
	"go/ast"
	"go/token"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/finding"
	"github.com/statevet/statevet/analyzer/table"
)

// Stores inside libraries.
//
// Where a library keeps what it knows of clients no line of the program writes
// it: the program makes the store and leaves out the option that moves it out of
// the process. The table names both. A call that makes a store is a construct;
// it is reported if none of its options is set for certain, dropped if one is,
// or if what it is given was not seen, and left open for the callers of the
// function around it if they pass it, or get the store back. That is how an
// open call waits for its callees, and the fact carries both the same way.

// libraries is what the package says of stores inside libraries.
type libraries struct {
	*engine
	globals map[*ssa.Global][]ssa.Instruction
	fields  map[string][]ssa.Value // addresses and values of the fields with options in reach
	changed map[string]bool        // packages whose option functions are called, and library variables that are assigned
	dirs    *directives
	serves  bool // the package, or one below, has functions that serve clients
	done    map[constructKey]bool
	found   []*construct
	opens   map[string][]openConstruct // by function
}

// construct is a place that makes a store, or is taken for it.
type construct struct {
	openConstruct
	fn    *ssa.Function // around it, no closure
	instr ssa.Instruction
	pos   token.Pos
}

// openConstruct is what the callers of a function must know of a construct.
type openConstruct struct {
	entry  *table.Entry
	symbol string // of entry, in a fact
	name   string // as readers know it: "scs.New"
	posn   string // where the library is called
	asks   []ask
	idle   bool // nobody was seen to serve requests
	here   bool // a caller of the package above gets the store: what it is given is decided there
	why    string
}

// ask is one option of a construct.
type ask struct {
	option *table.Entry
	symbol string // of option, in a fact
	kind   askKind
	cond
}

type askKind uint8

const (
	ofArgument askKind = iota
	ofOptions          // functional options
	ofResult           // set on what the construct returns
)

type constructKey struct {
	instr  ssa.Instruction
	symbol string
	posn   string
}

// call: a function that leaves a construct open makes it for its caller.
func (l *libraries) call(fn *ssa.Function, call ssa.CallInstruction, o openConstruct) {
	fr := &frame{fn: fn, at: call}
	o.asks = slices.Clone(o.asks)
	for i, a := range o.asks {
		o.asks[i].cond = l.question(a.option, a.kind == ofOptions).atCall(fr, call, a.cond)
	}
	if o.here {
		l.onResults(call, &o)
	}
	l.add(fn, call, o)
}

// shared says of a store that a library has for all who use it whether the
// program gives the library another one, or why a package above still may.
func (l *libraries) shared(entry *table.Entry) (replaced bool, why string) {
	if l.below.lost {
		return true, "" // there, for all that is known
	}
	pkg := entry.Symbol[:strings.LastIndexByte(entry.Symbol, '.')]
	for _, key := range []string{pkg, entry.Symbol, entry.Default} {
		if _, below := l.below.libs.answers[changedKey(key)]; below || l.changed[key] {
			return true, ""
		}
	}
	if entry.Default != "" && l.pass.Pkg.Name() != "main" && l.table.HasOption(pkg+".") {
		why = "packages that import this one may give " + shortName(pkg) + " another store"
	}
	return false, why
}

// add decides a construct, or leaves it open for the callers of fn.
func (l *libraries) add(fn *ssa.Function, instr ssa.Instruction, o openConstruct) {
	key := constructKey{instr, o.entry.Symbol, o.posn}
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
	o.symbol = o.entry.Symbol
	outer := outermost(fn)
	c := &construct{o, outer, instr, l.where(fn, instr)}
	waits := o.here || o.idle && !l.serves
	o.asks = slices.Clone(o.asks)
	for i := range o.asks {
		a := &o.asks[i]
		a.symbol = a.option.Symbol
		if a.none() {
			a.unset = true
		}
		if a.unknown || a.set && !a.unset && len(a.needs) == 0 {
			return // set, or not seen
		}
		waits = waits || len(a.needs) > 0
	}
	if !waits {
		l.found = append(l.found, c)
		return
	}
	if dir := l.dirs.at(l.engine, instr.Pos(), []string{finding.Library.Check()}); dir != nil {
		dir.Used = true // for all callers
		return
	}
	if ast.IsExported(outer.Name()) && l.pass.Pkg.Name() != "main" || outer.Name() == "init" || outer.Signature.Recv() != nil {
		l.opens[funcKey(outer)] = append(l.opens[funcKey(outer)], o)
	}
	for _, site := range l.uses.sites[outer] {
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
	return l.pass.Files[0].Name.Pos()
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
