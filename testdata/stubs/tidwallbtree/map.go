// Package btree has as much of the API of tidwall's btree as the programs of testdata use.
package btree

// Map is a map.
type Map[K ~string, V any] struct{ data map[K]V }

// Set keeps value.
func (tr *Map[K, V]) Set(key K, value V) (V, bool) { return value, false }

// Get returns it.
func (tr *Map[K, V]) Get(key K) (V, bool) { return tr.data[key], false }
