// Package theine has as much of theine as the programs of testdata use.
// The bodies do nothing: what the methods keep is said by the built-in table.
package theine

// Cache keeps elements, by cost.
type Cache[K comparable, V any] struct{}

// Builder has options.
type Builder[K comparable, V any] struct{}

// NewBuilder returns options.
func NewBuilder[K comparable, V any](maximumSize int64) *Builder[K, V] { return nil }

// Build returns an empty cache.
func (b *Builder[K, V]) Build() (*Cache[K, V], error) { return nil, nil }

// Set keeps value.
func (c *Cache[K, V]) Set(key K, value V, cost int64) bool { return false }

// Get returns an element.
func (c *Cache[K, V]) Get(key K) (value V, ok bool) { return value, false }
