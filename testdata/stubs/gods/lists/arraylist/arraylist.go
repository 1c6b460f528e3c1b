// Package arraylist has as much of the package in gods as the programs of testdata use.
package arraylist

// List is a list of anything.
type List struct{}

// New returns an empty list.
func New(values ...any) *List { return nil }

// Add adds values.
func (list *List) Add(values ...any) {}

// Values returns all.
func (list *List) Values() []any { return nil }
