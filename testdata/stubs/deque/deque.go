// Package deque has as much of gammazero/deque as the programs of testdata use.
// The bodies do nothing: what the methods keep is said by the built-in table.
package deque

// Deque is a queue with two ends; its zero value is empty.
type Deque[T any] struct{}

// PushBack keeps elem.
func (q *Deque[T]) PushBack(elem T) {}

// PopFront returns the first element.
func (q *Deque[T]) PopFront() (elem T) { return elem }

// At returns an element.
func (q *Deque[T]) At(i int) (elem T) { return elem }

// Len counts elements.
func (q *Deque[T]) Len() int { return 0 }
