// Package hot has as much of hot as the programs of testdata use.
// The bodies do nothing: what the methods keep is said by the built-in table.
package hot

// EvictionAlgorithm says what to drop.
type EvictionAlgorithm string

// LRU drops what was not used for longest.
const LRU EvictionAlgorithm = "lru"

// HotCache keeps elements.
type HotCache[K comparable, V any] struct{}

// HotCacheConfig has options.
type HotCacheConfig[K comparable, V any] struct{}

// NewHotCache returns options.
func NewHotCache[K comparable, V any](algorithm EvictionAlgorithm, capacity int) HotCacheConfig[K, V] {
	return HotCacheConfig[K, V]{}
}

// Build returns an empty cache.
func (c HotCacheConfig[K, V]) Build() *HotCache[K, V] { return nil }

// Set keeps v.
func (c *HotCache[K, V]) Set(key K, v V) {}

// Get returns an element.
func (c *HotCache[K, V]) Get(key K) (value V, found bool, err error) { return value, false, nil }
