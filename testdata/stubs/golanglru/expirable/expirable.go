// Package expirable has as much of the real one's API as the programs of
// testdata use.
package expirable

import "time"

// EvictCallback is called with what is evicted.
type EvictCallback[K comparable, V any] func(key K, value V)

// LRU keeps the elements used last, for a while.
type LRU[K comparable, V any] struct{}

// NewLRU returns an empty one.
func NewLRU[K comparable, V any](size int, onEvict EvictCallback[K, V], ttl time.Duration) *LRU[K, V] {
	return nil
}

// Add keeps value.
func (c *LRU[K, V]) Add(key K, value V) (evicted bool) { return false }

// Get returns an element.
func (c *LRU[K, V]) Get(key K) (value V, ok bool) { return value, false }
