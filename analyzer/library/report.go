package library

import (
	"fmt"
	"go/token"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statevet/statevet/analyzer/finding"
	"github.com/statevet/statevet/analyzer/program"
)

// kept says what of the client a library keeps, by class.
var kept = map[finding.Class]string{
	finding.Session:      "clients' sessions",
	finding.Auth:         "tokens given to clients",
	finding.Limiter:      "counts by client",
	finding.Connection:   "clients' connections",
	finding.Job:          "clients' jobs",
	finding.Conversation: "clients' conversations",
	finding.Dedupe:       "clients' keys",
	finding.Data:         "clients' data",
}

// report makes the findings about the constructs that were decided.
func (l *libraries) report() []finding.Located {
	slices.SortStableFunc(l.found, func(a, b *construct) int { return l.Order.Compare(a.pos, b.pos) })
	var out []finding.Located
	byStore := map[string]int{} // a store that is wired in several places is one
	names := map[string]int{}
	for _, c := range l.found {
		if f, ok := l.accepted(c); ok {
			out = append(out, f)
			continue
		}
		store := c.entry.Symbol + " " + c.Posn
		if c.entry.Default != "" {
			store = c.entry.Default
		}
		if i, ok := byStore[store]; ok {
			out[i].Trace = append(out[i].Trace, finding.Step{Role: finding.Wired, Posn: l.posn(c.pos)})
			continue
		}
		byStore[store] = len(out)
		f := l.finding(c)
		if names[f.Identity]++; names[f.Identity] > 1 {
			f.Identity = fmt.Sprintf("%s#%d", f.Identity, names[f.Identity])
		}
		out = append(out, f)
	}
	return out
}

// accepted returns the finding about a construct that a directive accepts.
func (l *libraries) accepted(c *construct) (finding.Located, bool) {
	lines := []token.Pos{c.pos}
	if c.instr != nil {
		lines = append(lines, c.instr.Pos())
	}
	for _, pos := range lines {
		if by, ok := l.Accepted(pos); ok {
			f := l.finding(c)
			f.Trace = append(f.Trace, by)
			return f, true
		}
	}
	return finding.Located{}, false
}

// posn is a position as text, or "".
func (l *libraries) posn(pos token.Pos) string { return program.Posn(l.Pass.Fset, pos) }

func (l *libraries) finding(c *construct) finding.Located {
	f := finding.Located{Pos: c.pos}
	f.Class, f.Place, f.Tier = finding.Class(c.entry.Class), finding.Library, finding.Proved
	f.Name, f.What = c.Name, kept[f.Class]
	if f.What == "" {
		f.What = "what it knows of clients"
	}
	f.Identity = c.entry.Default
	if f.Identity == "" && c.fn != nil {
		f.Identity = l.Captured(c.fn, c.Name)
	}
	if f.Identity == "" {
		f.Identity = l.Pass.Pkg.Path() + ":" + c.Name
	}
	f.Remedy = c.remedy(f.Class)
	switch {
	case c.why != "":
		f.Tier, f.Why = finding.Review, c.why
	case c.chosen() || l.alternative(c.value()):
		f.Tier, f.Why = finding.Review, "one of several stores; configuration may choose one that replicas share"
	}
	f.Trace = []finding.Step{{Role: finding.Declared, Posn: c.Posn, Note: c.Name}}
	if posn := l.posn(c.pos); posn != c.Posn {
		f.Trace = append(f.Trace, finding.Step{Role: finding.Wired, Posn: posn})
	}
	return f
}

// chosen reports whether an option is set on some ways to the construct.
func (c *construct) chosen() bool {
	return slices.ContainsFunc(c.Asks, func(a Ask) bool { return a.Set })
}

// value is what the construct returns, or nil.
func (c *construct) value() ssa.Value {
	if call, ok := c.instr.(*ssa.Call); ok {
		return call
	}
	return nil
}

func (c *construct) remedy(class finding.Class) string {
	first, _, _ := strings.Cut(c.entry.Use, ",")
	switch {
	case first != "":
		return "use " + first
	case len(c.Asks) > 0 && c.Asks[0].option != c.entry:
		return "set " + shortName(c.Asks[0].option.Symbol)
	}
	return class.Remedy()
}
