package cart

import (
	"slices"
	"sync"
)

type memoryStore struct {
	mu    sync.Mutex
	items map[string][]string
}

func (s *memoryStore) Add(id, isbn string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.items[id] = append(s.items[id], isbn)
	return nil
}

func (s *memoryStore) Items(id string) ([]string, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.items[id]), nil
}
