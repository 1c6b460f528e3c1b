// Package redblacktree has as much of the package in gods as the programs of testdata use.
package redblacktree

// Tree is a tree of anything.
type Tree struct{}

// NewWithStringComparator returns an empty tree.
func NewWithStringComparator() *Tree { return nil }

// Put keeps value.
func (tree *Tree) Put(key, value any) {}

// Get returns it.
func (tree *Tree) Get(key any) (value any, found bool) { return nil, false }
