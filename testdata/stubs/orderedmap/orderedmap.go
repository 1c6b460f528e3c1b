// Package orderedmap has as much of orderedmap as the programs of testdata use.
// The bodies do nothing: what the methods keep is said by the built-in table.
package orderedmap

// OrderedMap is a map that knows the order of its elements.
type OrderedMap[K comparable, V any] struct{}

// NewOrderedMap returns an empty map.
func NewOrderedMap[K comparable, V any]() *OrderedMap[K, V] { return nil }

// Set keeps value.
func (m *OrderedMap[K, V]) Set(key K, value V) bool { return false }

// Get returns an element.
func (m *OrderedMap[K, V]) Get(key K) (value V, ok bool) { return value, false }
