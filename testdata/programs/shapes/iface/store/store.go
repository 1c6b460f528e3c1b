// Package store keeps sessions behind an interface. The type that holds them is
// not exported, so no object path names its field.
package store

import "sync"

// Store is what the handlers know.
type Store interface {
	Get(id string) (string, bool)
	Put(id, user string)
}

type memStore struct {
	mu sync.Mutex
	m  map[string]string
}

// New returns a store in memory.
func New() Store { return &memStore{m: map[string]string{}} }

func (s *memStore) Get(id string) (string, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	user, ok := s.m[id]
	return user, ok
}

func (s *memStore) Put(id, user string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.m[id] = user
}
