// Package skiplist has as much of the API of skiplist as the programs of testdata use.
// The bodies do nothing: what the methods keep is said by the built-in table.
package skiplist

// SkipList is an ordered map.
type SkipList struct{}

// Element is an element.
type Element struct{ Value any }

// Comparable compares keys.
type Comparable interface{ CalcScore(key any) float64 }

// String compares texts.
var String Comparable

// New returns an empty list.
func New(comparable Comparable) *SkipList { return nil }

// Set keeps value.
func (list *SkipList) Set(key, value any) *Element { return nil }

// Front returns the first element.
func (list *SkipList) Front() *Element { return nil }
