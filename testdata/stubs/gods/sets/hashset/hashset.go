// Package hashset has as much of the package in gods as the programs of testdata use.
package hashset

// Set is a set of anything.
type Set struct{}

// New returns an empty set.
func New(values ...any) *Set { return nil }

// Add adds items.
func (set *Set) Add(items ...any) {}

// Contains looks for items.
func (set *Set) Contains(items ...any) bool { return false }
