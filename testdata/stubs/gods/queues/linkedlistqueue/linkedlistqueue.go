// Package linkedlistqueue has as much of the package in gods as the programs of testdata use.
package linkedlistqueue

// Queue is a queue of anything.
type Queue struct{}

// New returns an empty queue.
func New() *Queue { return nil }

// Enqueue adds a value.
func (queue *Queue) Enqueue(value any) {}

// Dequeue takes one.
func (queue *Queue) Dequeue() (value any, ok bool) { return nil, false }
