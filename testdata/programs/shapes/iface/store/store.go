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
func New() Store { return &memStore{m: map[string]string{}} } // fact `New: result0={*memStore new0}` `memStore.m has an accessor`
// no fact `memStore.m is observed`

func (s *memStore) Get(id string) (string, bool) { // fact `(*memStore).Get: result0={~param0.m ~param1}; reads param0.m key {param1}`
	s.mu.Lock()
	defer s.mu.Unlock()
	user, ok := s.m[id]
	return user, ok
}

func (s *memStore) Put(id, user string) { // fact `(*memStore).Put: updates param0.m key {param1} with {param2}`
	s.mu.Lock()
	defer s.mu.Unlock()
	s.m[id] = user
}
