// Package state keeps what the jobs of a client have come to.
package state

import "sync"

// Progress is safe for concurrent use.
type Progress[T any] struct {
	mu   sync.Mutex
	byID map[string]T
}

// New returns an empty Progress.
func New[T any]() *Progress[T] { return &Progress[T]{byID: map[string]T{}} }

// Set keeps a step.
func (p *Progress[T]) Set(id string, step T) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.byID[id] = step
}

// Get returns it.
func (p *Progress[T]) Get(id string) T {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.byID[id]
}
