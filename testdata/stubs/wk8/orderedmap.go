// Package orderedmap has as much of the API of go-ordered-map as the programs of testdata use.
package orderedmap

// OrderedMap is a map.
type OrderedMap[K comparable, V any] struct{ data map[K]V }

// Pair is an element.
type Pair[K comparable, V any] struct {
	Key   K
	Value V
}

// New returns an empty map.
func New[K comparable, V any](options ...any) *OrderedMap[K, V] { return nil }

// Set keeps value.
func (om *OrderedMap[K, V]) Set(key K, value V) (val V, present bool) { return val, false }

// Oldest returns the first pair.
func (om *OrderedMap[K, V]) Oldest() *Pair[K, V] { return nil }

// Next returns the pair after it.
func (p *Pair[K, V]) Next() *Pair[K, V] { return nil }
