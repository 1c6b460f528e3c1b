// Package xsync has as much of the real one's API as the programs of testdata
// use. The bodies do nothing: what the methods keep is said by the built-in table.
package xsync

// ComputeOp says what becomes of an element.
type ComputeOp int

// The operations.
const (
	CancelOp ComputeOp = iota
	UpdateOp
	DeleteOp
)

// Map is a concurrent map.
type Map[K comparable, V any] struct{}

// NewMap returns an empty map.
func NewMap[K comparable, V any]() *Map[K, V] { return nil }

// Store keeps value.
func (m *Map[K, V]) Store(key K, value V) {}

// Load returns an element.
func (m *Map[K, V]) Load(key K) (value V, ok bool) { return value, false }

// LoadOrCompute returns an element, or keeps what valueFn returns.
func (m *Map[K, V]) LoadOrCompute(key K, valueFn func() (newValue V, cancel bool)) (value V, loaded bool) {
	return value, false
}

// Compute replaces an element by what valueFn returns.
func (m *Map[K, V]) Compute(key K, valueFn func(oldValue V, loaded bool) (newValue V, op ComputeOp)) (actual V, ok bool) {
	return actual, false
}

// Range calls f with all elements.
func (m *Map[K, V]) Range(f func(key K, value V) bool) {}

// Delete removes an element.
func (m *Map[K, V]) Delete(key K) {}
