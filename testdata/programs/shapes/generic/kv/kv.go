// Package kv is a generic store. Whether it is state depends on where a caller
// allocates it, not on its type.
package kv

import "sync"

// Store maps keys to values.
type Store[K comparable, V any] struct {
	mu sync.Mutex
	m  map[K]V
}

// New returns an empty store.
func New[K comparable, V any]() *Store[K, V] { return &Store[K, V]{m: make(map[K]V)} }

// Put sets the value of key.
func (s *Store[K, V]) Put(key K, value V) { // fact `(*Store[K, V]).Put: updates param0.m key {param1} with {param2}`
	// no fact `Store.m holds`
	s.mu.Lock()
	defer s.mu.Unlock()
	s.m[key] = value
}

// Get returns the value of key.
func (s *Store[K, V]) Get(key K) (V, bool) { // fact `(*Store[K, V]).Get: result0={param0.m[] ~param1}; reads param0.m key {param1}`
	s.mu.Lock()
	defer s.mu.Unlock()
	value, ok := s.m[key]
	return value, ok
}
