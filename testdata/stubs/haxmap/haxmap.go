// Package haxmap has as much of haxmap as the programs of testdata use.
// The bodies do nothing: what the methods keep is said by the built-in table.
package haxmap

// Map is a concurrent map.
type Map[K comparable, V any] struct{}

// New returns an empty map.
func New[K comparable, V any](size ...uintptr) *Map[K, V] { return nil }

// Set keeps value.
func (m *Map[K, V]) Set(key K, value V) {}

// Get returns an element.
func (m *Map[K, V]) Get(key K) (value V, ok bool) { return value, false }
