// Package imcache has as much of the API of imcache as the programs of testdata use.
// The bodies do nothing: what the methods keep is said by the built-in table.
package imcache

// Cache is a cache.
type Cache[K comparable, V any] struct{ entries map[K]V }

// Expiration says when an element goes.
type Expiration interface{ apply() }

// WithNoExpiration keeps an element.
func WithNoExpiration() Expiration { return nil }

// Set keeps val.
func (c *Cache[K, V]) Set(key K, val V, exp Expiration) {}

// Get returns an element.
func (c *Cache[K, V]) Get(key K) (v V, ok bool) { return v, false }
