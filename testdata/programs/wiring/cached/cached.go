// Package cached has the shape of mem and remembers what it was asked for, but
// a miss is read from what all replicas share.
package cached

import (
	"database/sql"
	"sync"
)

// Store is a read-through cache.
type Store struct {
	db    *sql.DB
	mu    sync.Mutex
	notes map[string]string
}

// New returns a cache over db.
func New(db *sql.DB) *Store { return &Store{db: db, notes: map[string]string{}} }

// Put keeps a note, and forgets what was read before.
func (s *Store) Put(id, text string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, err := s.db.Exec("INSERT INTO notes VALUES ($1, $2)", id, text); err == nil {
		delete(s.notes, id)
	}
}

// Get returns a note.
func (s *Store) Get(id string) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	if text, ok := s.notes[id]; ok {
		return text
	}
	var text string
	if err := s.db.QueryRow("SELECT text FROM notes WHERE id = $1", id).Scan(&text); err != nil {
		return ""
	}
	s.notes[id] = text
	return text
}
