package rewrite

import (
	"cmp"
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"
)

// edits are replacements of parts of main's text that do not overlap.
type edits struct {
	p    *Program
	list []edit
	tail strings.Builder // declarations to add at the end
	next map[string]int  // for names
}

type edit struct {
	pos, end token.Pos
	text     string
}

func (p *Program) edit() *edits { return &edits{p: p, next: map[string]int{}} }

// replace replaces a node.
func (e *edits) replace(n ast.Node, text string) { e.span(n.Pos(), n.End(), text) }

// span replaces what is between two positions.
func (e *edits) span(pos, end token.Pos, text string) {
	e.list = append(e.list, edit{pos, end, text})
}

// insert inserts at a position. What is inserted later at the same place follows.
func (e *edits) insert(pos token.Pos, text string) { e.span(pos, pos, text) }

// around puts text on both sides of a node.
func (e *edits) around(n ast.Node, before, after string) {
	e.insert(n.Pos(), before)
	e.insert(n.End(), after)
}

// declare adds declarations at the end of the file.
func (e *edits) declare(format string, args ...any) { fmt.Fprintf(&e.tail, "\n"+format+"\n", args...) }

// name makes a name that the module does not have.
func (e *edits) name(kind string) string {
	for {
		e.next[kind]++
		name := fmt.Sprintf("rw%s%d", kind, e.next[kind])
		taken := strings.Contains(e.p.Main, name)
		for _, pkg := range e.p.Below {
			taken = taken || strings.Contains(pkg.Text, name)
		}
		if !taken {
			return name
		}
	}
}

// empty reports whether nothing is to be changed.
func (e *edits) empty() bool { return len(e.list) == 0 }

// text is a part of the file after the edits inside it.
func (e *edits) text(pos, end token.Pos) (string, error) {
	in := slices.DeleteFunc(slices.Clone(e.list), func(d edit) bool { return d.pos < pos || d.end > end })
	slices.SortStableFunc(in, func(a, b edit) int {
		return cmp.Or(cmp.Compare(a.pos, b.pos), cmp.Compare(a.end, b.end))
	})
	var b strings.Builder
	for _, d := range in {
		if d.pos < pos {
			return "", fmt.Errorf("edits overlap at %s: %q", e.p.fset.Position(d.pos), d.text)
		}
		b.WriteString(e.p.source(pos, d.pos))
		b.WriteString(d.text)
		pos = d.end
	}
	b.WriteString(e.p.source(pos, end))
	return b.String(), nil
}

// result is the module after all edits; none if there are none.
func (e *edits) result(more ...Package) (*Module, error) {
	if e.empty() {
		return nil, nil
	}
	text, err := e.text(e.p.file.FileStart, e.p.file.FileEnd)
	if err != nil {
		return nil, err
	}
	return e.p.result(text+e.tail.String(), more...)
}

func (p *Program) source(pos, end token.Pos) string {
	start := p.file.FileStart
	return p.Main[pos-start : end-start]
}

func (p *Program) str(n ast.Node) string { return p.source(n.Pos(), n.End()) }

// typeText is a type as main writes it, or "" if it cannot, for types of functions.
func (p *Program) typeText(t types.Type) string {
	local := false
	text := types.TypeString(t, func(pkg *types.Package) string {
		if pkg == p.pkg {
			return ""
		}
		return pkg.Name()
	})
	seen := map[types.Type]bool{}
	var visit func(t types.Type)
	visit = func(t types.Type) {
		if seen[t] {
			return
		}
		seen[t] = true
		switch t := types.Unalias(t).(type) {
		case *types.Named:
			obj := t.Obj()
			local = local || obj.Pkg() != nil && (obj.Parent() != obj.Pkg().Scope() || obj.Pkg() != p.pkg && !obj.Exported())
			for arg := range t.TypeArgs().Types() {
				visit(arg)
			}
		case *types.TypeParam:
			local = true
		case *types.Basic:
			local = local || t.Info()&types.IsUntyped != 0 || t.Kind() == types.Invalid
		case *types.Map:
			visit(t.Key())
			visit(t.Elem())
		case interface{ Elem() types.Type }:
			visit(t.Elem())
		case *types.Struct:
			for f := range t.Fields() {
				visit(f.Type())
			}
		case *types.Signature:
			visit(t.Params())
			visit(t.Results())
		case *types.Tuple:
			for v := range t.Variables() {
				visit(v.Type())
			}
		}
	}
	visit(t)
	if local {
		return ""
	}
	return text
}
