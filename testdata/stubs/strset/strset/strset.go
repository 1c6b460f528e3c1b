// Package strset has as much of the API of the package in go-set as the programs of testdata use.
// The bodies do nothing: what the methods keep is said by the built-in table.
package strset

// Set is a set.
type Set struct{}

// New returns a set.
func New(ts ...string) *Set { return nil }

// Add keeps items.
func (s *Set) Add(items ...string) {}

// Has reports whether items are there.
func (s *Set) Has(items ...string) bool { return false }
