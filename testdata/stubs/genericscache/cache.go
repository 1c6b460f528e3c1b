// Package cache has as much of the API of go-generics-cache as the programs of testdata use.
// The bodies do nothing: what the methods keep is said by the built-in table.
package cache

// Cache is a cache.
type Cache[K comparable, V any] struct{}

// NumberCache counts.
type NumberCache[K comparable, V ~int] struct{ *Cache[K, V] }

// Option is an option.
type Option[K comparable, V any] func()

// ItemOption is an option of an element.
type ItemOption func()

// New returns an empty cache.
func New[K comparable, V any](opts ...Option[K, V]) *Cache[K, V] { return nil }

// NewNumber returns an empty cache.
func NewNumber[K comparable, V ~int](opts ...Option[K, V]) *NumberCache[K, V] { return nil }

// Set keeps val.
func (c *Cache[K, V]) Set(key K, val V, opts ...ItemOption) {}

// Get returns an element.
func (c *Cache[K, V]) Get(key K) (v V, ok bool) { return v, false }

// Increment adds to an element.
func (nc *NumberCache[K, V]) Increment(key K, n V) V { return n }
