// Package queue has as much of the API of queue as the programs of testdata use.
// The bodies do nothing: what the methods keep is said by the built-in table.
package queue

// Queue is a queue.
type Queue struct{}

// New returns an empty queue.
func New() *Queue { return nil }

// Add keeps elem.
func (q *Queue) Add(elem any) {}

// Remove takes an element out.
func (q *Queue) Remove() any { return nil }
