package engine

import (
	"go/ast"
	"go/token"
	"slices"
	"strings"

	"honnef.co/go/tools/analysis/lint"

	"github.com/statevet/statevet/analyzer/finding"
	"github.com/statevet/statevet/analyzer/summary"
)

// Directive is a lint:ignore or nolint comment that names a check of ours.
type Directive struct {
	Pos    token.Pos
	Reason string   // "" if it gives none, and so accepts nothing
	Stores []string // identities of stores that it declares accepted, for all packages
	Used   bool     // it accepts a finding, or what may become one in a package above
}

// directives are the comments of the package that accept stores: at a write, or at
// the declaration of the store.
type directives struct {
	list     []*Directive
	byLine   map[line][]speech     // by file and line of the code they speak of
	declared map[string]*Directive // by identity
}

// speech is what a directive says of a line.
type speech struct {
	checks []string
	by     *Directive
}

type line struct {
	file string
	n    int
}

// directives reads "//lint:ignore CHECK[,CHECK] reason", which speaks of the
// line that it stands on or above, and, unless the host sees to those itself,
// "//nolint:statevet // reason", which speaks of its own line.
func (e *engine) directives(nolint bool) *directives {
	d := &directives{byLine: map[line][]speech{}, declared: map[string]*Directive{}}
	for _, dir := range lint.ParseDirectives(e.pass.Files, e.pass.Fset) {
		if dir.Command != "ignore" || len(dir.Arguments) == 0 {
			continue
		}
		checks := strings.Split(dir.Arguments[0], ",")
		if !slices.ContainsFunc(checks, isOurs) {
			continue
		}
		reason := strings.TrimSpace(strings.Join(dir.Arguments[1:], " "))
		p, c := e.pass.Fset.Position(dir.Node.Pos()), e.pass.Fset.Position(dir.Directive.Pos())
		lines := []line{{p.Filename, p.Line}}
		if c.Line != p.Line {
			lines = append(lines, line{c.Filename, c.Line + 1})
		}
		d.add(dir.Directive.Pos(), reason, checks, lines...)
	}
	for _, file := range e.pass.Files {
		for _, group := range file.Comments {
			for _, c := range group.List {
				if nolint {
					d.nolint(e, c)
				}
			}
		}
	}
	slices.SortFunc(d.list, func(a, b *Directive) int { return e.order.Compare(a.Pos, b.Pos) })
	return d
}

func isOurs(check string) bool { return check == "statevet" || slices.Contains(checkNames(), check) }

func (d *directives) nolint(e *engine, c *ast.Comment) {
	rest, ok := strings.CutPrefix(c.Text, "//nolint:")
	if !ok {
		return
	}
	linters, reason, _ := strings.Cut(rest, "//")
	for l := range strings.SplitSeq(strings.TrimSpace(linters), ",") {
		if strings.TrimSpace(l) == "statevet" {
			p := e.pass.Fset.Position(c.Pos())
			d.add(c.Pos(), strings.TrimSpace(reason), checkNames(), line{p.Filename, p.Line})
		}
	}
}

func (d *directives) add(pos token.Pos, reason string, checks []string, lines ...line) {
	dir := &Directive{Pos: pos, Reason: reason}
	d.list = append(d.list, dir)
	if reason == "" {
		return // it says nothing
	}
	for _, l := range lines {
		d.byLine[l] = append(d.byLine[l], speech{checks, dir})
	}
}

// at returns a directive for one of checks that speaks of the line of pos, or nil.
func (d *directives) at(e *engine, pos token.Pos, checks []string) *Directive {
	if !pos.IsValid() {
		return nil
	}
	p := e.pass.Fset.Position(pos)
	for _, s := range d.byLine[line{p.Filename, p.Line}] {
		if slices.ContainsFunc(s.checks, func(c string) bool { return c == "statevet" || slices.Contains(checks, c) }) {
			return s.by
		}
	}
	return nil
}

// declare notes that a directive accepts the stores that its line declares.
func (d *directives) declare(e *engine, v *verdicts) {
	for _, id := range sortedKeys(e.decls) {
		if dir := d.at(e, e.decls[id].pos, e.declaredChecks(id)); dir != nil {
			v.suppressed[id] = true
			dir.Stores = append(dir.Stores, id)
			d.declared[id] = dir
		}
	}
}

// accept adds to the trace of a finding the directive that accepts it, if there is
// one at a write, or at the declaration of the store in this package or below.
func (d *directives) accept(e *engine, v *verdicts, f *finding.Located, decl decl, writes []summary.Effect) {
	checks := []string{f.Place.Check()}
	if dir := d.declared[f.Identity]; dir != nil {
		d.use(e, f, dir)
	} else if v.suppressed[f.Identity] {
		f.Trace = append(f.Trace, finding.Step{Role: finding.Suppressed, Posn: decl.posn})
	} else if dir := d.at(e, decl.pos, checks); dir != nil {
		d.use(e, f, dir)
	}
	for _, w := range writes {
		if dir := d.at(e, w.Pos, checks); dir != nil {
			d.use(e, f, dir)
		}
	}
}

// use notes that a directive accepts a finding. The first is told; all are needed.
func (d *directives) use(e *engine, f *finding.Located, dir *Directive) {
	dir.Used = true
	if f.Accepted() == nil {
		f.Trace = append(f.Trace, e.suppressed(dir))
	}
}

// suppressed says in a trace where a directive is that accepts a finding, and why.
func (e *engine) suppressed(dir *Directive) finding.Step {
	return finding.Step{Role: finding.Suppressed, Posn: e.posn(dir.Pos), Note: dir.Reason}
}
