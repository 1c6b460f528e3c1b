// Package rewrite changes programs without changing what they mean, for tests
// that want the analysis to say the same about both.
//
// A [Module] is a program as text: a main package of one file, and the packages
// that earlier rewrites took out of it. [Check] makes it a [Program], with syntax
// and types. A [Rewrite] looks at those and gives a new module, or none where it
// does not apply. It rewrites all places of the program that it applies to, not
// one: a place that does not matter to the analysis costs nothing.
//
// Rewrites are edits of the text at positions of the syntax (edit.go), which
// nest and compose where changed trees would need positions and comments of their
// own. What a rewrite adds has names that begin with "rw", and a name is never
// given twice in one module, so that rewrites can be applied after one another.
// Imports are not edited: [Module] text is given those that it uses.
package rewrite

// A Rewrite is one way to say the same.
type Rewrite struct {
	Name  string
	Apply func(p *Program) (*Module, error) // a nil module: does not apply
}

// All returns the rewrites, in a fixed order.
func All() []Rewrite {
	var all []Rewrite
	for _, family := range [][]Rewrite{
		extractions(), values(), blocks(), generics(), variables(), containers(), objects(), moves(), makers(), entries(), names(),
	} {
		all = append(all, family...)
	}
	return all
}
