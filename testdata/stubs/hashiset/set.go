// Package set has as much of the API of go-set as the programs of testdata use.
// The bodies do nothing: what the methods keep is said by the built-in table.
package set

// Set is a set.
type Set[T comparable] struct{}

// New returns an empty set.
func New[T comparable](size int) *Set[T] { return nil }

// Insert keeps item.
func (s *Set[T]) Insert(item T) bool { return false }

// Contains reports whether item is there.
func (s *Set[T]) Contains(item T) bool { return false }
