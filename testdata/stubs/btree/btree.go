// Package btree has as much of google/btree as the programs of testdata use.
// The bodies do nothing: what the methods keep is said by the built-in table.
package btree

// LessFunc orders items.
type LessFunc[T any] func(a, b T) bool

// BTreeG is an ordered set.
type BTreeG[T any] struct{}

// NewG returns an empty tree.
func NewG[T any](degree int, less LessFunc[T]) *BTreeG[T] { return nil }

// ReplaceOrInsert keeps item.
func (t *BTreeG[T]) ReplaceOrInsert(item T) (_ T, replaced bool) { return item, false }

// Get returns an item.
func (t *BTreeG[T]) Get(key T) (_ T, ok bool) { return key, false }
