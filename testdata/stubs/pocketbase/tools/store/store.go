// Package store has as much of the package in pocketbase as the programs of testdata use.
package store

// Store is a map.
type Store[K comparable, T any] struct{}

// New returns a map.
func New[K comparable, T any](data map[K]T) *Store[K, T] { return nil }

// Set keeps value.
func (s *Store[K, T]) Set(key K, value T) {}

// Get returns an element.
func (s *Store[K, T]) Get(key K) (v T) { return v }
