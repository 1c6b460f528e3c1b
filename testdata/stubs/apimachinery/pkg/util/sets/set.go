// Package sets has as much of the API of the package in apimachinery as the programs of testdata use.
// The bodies do nothing: what the methods keep is said by the built-in table.
package sets

// Empty is nothing.
type Empty struct{}

// Set is a set.
type Set[T comparable] map[T]Empty

// New returns a set.
func New[T comparable](items ...T) Set[T] { return nil }

// Insert keeps items.
func (s Set[T]) Insert(items ...T) Set[T] { return s }

// Has reports whether an item is there.
func (s Set[T]) Has(item T) bool { return false }
