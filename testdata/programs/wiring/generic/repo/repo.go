// Package repo has repositories of anything.
package repo

import "sync"

// Repo keeps values by key.
type Repo[K comparable, V any] interface {
	Put(k K, v V)
	Get(k K) V
}

// Memory keeps them in a map.
type Memory[K comparable, V any] struct {
	mu sync.Mutex
	m  map[K]V
}

// NewMemory returns an empty repository.
func NewMemory[K comparable, V any]() Repo[K, V] { return &Memory[K, V]{m: map[K]V{}} }

// Put keeps v.
func (r *Memory[K, V]) Put(k K, v V) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.m[k] = v
}

// Get returns what is kept under k.
func (r *Memory[K, V]) Get(k K) V {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.m[k]
}

// None is the silent twin.
type None[K comparable, V any] struct{}

// Put forgets.
func (None[K, V]) Put(K, V) {}

// Get returns nothing.
func (None[K, V]) Get(K) (zero V) { return zero }
