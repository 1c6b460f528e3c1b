// Package traced wraps a store.
package traced

import (
	"log"

	"example.com/wiring/notes"
)

type store struct {
	inner notes.Store
	log   *log.Logger
}

// Wrap returns a store that logs.
func Wrap(s notes.Store) notes.Store { return &store{inner: s, log: log.Default()} }

func (s *store) Put(id, text string) {
	s.log.Println("put", id)
	s.inner.Put(id, text)
}

func (s *store) Get(id string) string { return s.inner.Get(id) }
