package engine

import (
	"go/ast"
	"go/token"
	"slices"
	"strings"

	"honnef.co/go/tools/analysis/lint"
)

// directives are the lint:ignore and nolint comments of the package that give a
// reason. One at a write or at the declaration of a store accepts the store.
type directives struct {
	byLine map[line][]string // checks, by file and line of the code they speak of
}

type line struct {
	file string
	n    int
}

// directives reads "//lint:ignore CHECK[,CHECK] reason", which speaks of the
// line that it stands on or above, and "//nolint:statevet // reason", which
// speaks of its own line.
func (e *engine) directives() *directives {
	d := &directives{byLine: map[line][]string{}}
	for _, dir := range lint.ParseDirectives(e.pass.Files, e.pass.Fset) {
		if dir.Command != "ignore" || len(dir.Arguments) < 2 {
			continue // without a reason it says nothing
		}
		checks := strings.Split(dir.Arguments[0], ",")
		p := e.pass.Fset.Position(dir.Node.Pos())
		d.add(line{p.Filename, p.Line}, checks)
		if c := e.pass.Fset.Position(dir.Directive.Pos()); c.Line != p.Line {
			d.add(line{c.Filename, c.Line + 1}, checks)
		}
	}
	for _, file := range e.pass.Files {
		for _, group := range file.Comments {
			for _, c := range group.List {
				d.nolint(e, c)
			}
		}
	}
	return d
}

func (d *directives) nolint(e *engine, c *ast.Comment) {
	rest, ok := strings.CutPrefix(c.Text, "//nolint:")
	if !ok {
		return
	}
	linters, reason, ok := strings.Cut(rest, "//")
	if !ok || strings.TrimSpace(reason) == "" {
		return
	}
	for l := range strings.SplitSeq(strings.TrimSpace(linters), ",") {
		if strings.TrimSpace(l) == "statevet" {
			p := e.pass.Fset.Position(c.Pos())
			d.add(line{p.Filename, p.Line}, checkNames())
		}
	}
}

func (d *directives) add(l line, checks []string) { d.byLine[l] = append(d.byLine[l], checks...) }

// at reports whether a directive for one of checks speaks of the line of pos.
func (d *directives) at(e *engine, pos token.Pos, checks []string) bool {
	p := e.pass.Fset.Position(pos)
	return slices.ContainsFunc(d.byLine[line{p.Filename, p.Line}], func(c string) bool {
		return c == "statevet" || slices.Contains(checks, c)
	})
}
