// Package mapset has as much of the real one's API as the programs of testdata
// use. The bodies do nothing: what the methods keep is said by the built-in table.
package mapset

// Set is a set.
type Set[T comparable] interface {
	Add(val T) bool
	Contains(val ...T) bool
	Remove(val T)
	Each(func(T) bool)
	Clone() Set[T]
}

// NewSet returns a set.
func NewSet[T comparable](vals ...T) Set[T] { return nil }
