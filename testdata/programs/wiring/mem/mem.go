// Package mem keeps notes in memory.
package mem

import (
	"sync"

	"example.com/wiring/notes"
)

// Store keeps notes in a map.
type Store struct {
	mu    sync.Mutex
	notes map[string]string
}

// New returns a store that shows nothing of what it is.
func New() notes.Store { return NewStore() }

// NewStore returns an empty store.
func NewStore() *Store { return &Store{notes: map[string]string{}} }

// Put keeps a note.
func (s *Store) Put(id, text string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.notes[id] = text
}

// Get returns a note.
func (s *Store) Get(id string) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.notes[id]
}
