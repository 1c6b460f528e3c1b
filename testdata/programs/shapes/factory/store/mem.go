package store

import "sync"

type memStore struct {
	mu    sync.RWMutex
	carts map[string]string
}

func newMemStore() *memStore { return &memStore{carts: make(map[string]string)} }

func (s *memStore) Load(id string) (string, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.carts[id], nil
}

func (s *memStore) Save(id, cart string) error { // fact `(*memStore).Save: updates param0.carts key {param1} with {param2}`
	s.mu.Lock()
	defer s.mu.Unlock()
	s.carts[id] = cart
	return nil
}
