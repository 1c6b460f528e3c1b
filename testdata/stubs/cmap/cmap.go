// Package cmap has as much of concurrent-map as the programs of testdata use.
// The bodies do nothing: what the methods keep is said by the built-in table.
package cmap

// ConcurrentMap is a map in shards. Its methods are those of a value.
type ConcurrentMap[K comparable, V any] struct{}

// New returns an empty map.
func New[V any]() ConcurrentMap[string, V] { return ConcurrentMap[string, V]{} }

// Set keeps value.
func (m ConcurrentMap[K, V]) Set(key K, value V) {}

// Get returns an element.
func (m ConcurrentMap[K, V]) Get(key K) (value V, ok bool) { return value, false }
