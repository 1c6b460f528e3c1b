// Package otter has as much of otter's API as the programs of testdata use. The
// bodies do nothing: what the methods keep is said by the built-in table.
package otter

type baseCache[K comparable, V any] struct{}

// Get returns an element.
func (baseCache[K, V]) Get(key K) (V, bool) {
	var v V
	return v, false
}

// Cache is a cache. Some of its methods are those of another type, as in the
// library.
type Cache[K comparable, V any] struct{ baseCache[K, V] }

// Set keeps value.
func (c Cache[K, V]) Set(key K, value V) bool { return true }

// Builder makes caches.
type Builder[K comparable, V any] struct{}

// MustBuilder returns a builder.
func MustBuilder[K comparable, V any](capacity int) *Builder[K, V] { return &Builder[K, V]{} }

// Build returns an empty cache.
func (b *Builder[K, V]) Build() (Cache[K, V], error) { return Cache[K, V]{}, nil }
