// Package cache has as much of the API of expirable-cache as the programs of testdata use.
// The bodies do nothing: what the methods keep is said by the built-in table.
package cache

import "time"

// Cache keeps elements.
type Cache[K comparable, V any] interface {
	options[K, V]
	Set(key K, value V, ttl time.Duration)
	Get(key K) (V, bool)
}

type options[K comparable, V any] interface {
	WithMaxKeys(maxKeys int) Cache[K, V]
}

// NewCache returns an empty cache.
func NewCache[K comparable, V any]() Cache[K, V] { return nil }
