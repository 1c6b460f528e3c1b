// Package ristretto has as much of ristretto as the programs of testdata use.
// The bodies do nothing: what the methods keep is said by the built-in table.
package ristretto

// Key is what may be a key.
type Key interface{ ~string | ~int | ~uint64 }

// Cache keeps elements, by cost.
type Cache[K Key, V any] struct{}

// Config has options.
type Config[K Key, V any] struct{ NumCounters, MaxCost, BufferItems int64 }

// NewCache returns an empty cache.
func NewCache[K Key, V any](config *Config[K, V]) (*Cache[K, V], error) { return nil, nil }

// Set keeps value.
func (c *Cache[K, V]) Set(key K, value V, cost int64) bool { return false }

// Get returns an element.
func (c *Cache[K, V]) Get(key K) (value V, ok bool) { return value, false }
