// Package ttlcache has as much of the real one's API as the programs of testdata
// use. The bodies do nothing: what the methods keep is said by the built-in table.
package ttlcache

import "time"

// Item is an element.
type Item[K comparable, V any] struct{ value V }

// Value returns what was kept.
func (i *Item[K, V]) Value() V { return i.value }

// Option configures a cache.
type Option[K comparable, V any] interface{ apply() }

// Cache keeps elements for a while.
type Cache[K comparable, V any] struct{}

// New returns an empty cache.
func New[K comparable, V any](opts ...Option[K, V]) *Cache[K, V] { return nil }

// Set keeps value.
func (c *Cache[K, V]) Set(key K, value V, ttl time.Duration) *Item[K, V] { return nil }

// Get returns an element.
func (c *Cache[K, V]) Get(key K, opts ...Option[K, V]) *Item[K, V] { return nil }

// GetOrSetFunc returns an element, or keeps what fn returns.
func (c *Cache[K, V]) GetOrSetFunc(key K, fn func() V, opts ...Option[K, V]) (*Item[K, V], bool) {
	return nil, false
}

// Range calls fn with all elements.
func (c *Cache[K, V]) Range(fn func(item *Item[K, V]) bool) {}
