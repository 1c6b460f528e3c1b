// Package swiss has as much of the API of swiss as the programs of testdata use.
package swiss

// Map is a map.
type Map[K comparable, V any] struct{ data map[K]V }

// NewMap returns an empty map.
func NewMap[K comparable, V any](sz uint32) *Map[K, V] { return nil }

// Put keeps value.
func (m *Map[K, V]) Put(key K, value V) {}

// Get returns it.
func (m *Map[K, V]) Get(key K) (value V, ok bool) { return value, false }
