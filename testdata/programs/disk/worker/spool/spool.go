// Package spool writes texts to files in a goroutine. It knows of no clients.
package spool

import (
	"os"
	"path"
)

type text struct{ id, text string }

// Spool is a directory of texts.
type Spool struct {
	dir string
	ch  chan text
}

// New returns the spool in a directory.
func New(dir string) *Spool {
	s := &Spool{dir, make(chan text, 10)}
	go s.write()
	return s
}

func (s *Spool) write() {
	for t := range s.ch {
		os.WriteFile(path.Join(s.dir, t.id), []byte(t.text), 0o600)
	}
}

// Put is done before the file is there.
func (s *Spool) Put(id, t string) { s.ch <- text{id, t} }

// Get returns a text.
func (s *Spool) Get(id string) []byte {
	data, _ := os.ReadFile(path.Join(s.dir, id))
	return data
}
