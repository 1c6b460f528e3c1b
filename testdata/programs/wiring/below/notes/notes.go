// Package notes serves notes, from memory or from elsewhere.
package notes

import (
	"fmt"
	"net/http"
)

// Store keeps notes.
type Store interface {
	Get(name string) string
	Put(name, text string)
}

// Server serves them.
type Server struct {
	store Store
	http.Handler
}

// NewServer makes the handlers.
func NewServer(store Store) *Server {
	s := &Server{store: store}
	mux := http.NewServeMux()
	mux.HandleFunc("/notes/", s.serve)
	s.Handler = mux
	return s
}

func (s *Server) serve(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodPost {
		s.store.Put(r.URL.Path, r.FormValue("text"))
		return
	}
	fmt.Fprintln(w, s.store.Get(r.URL.Path))
}

// Memory is a store.
type Memory struct{ notes map[string]string }

// NewMemory returns an empty one.
func NewMemory() *Memory { return &Memory{map[string]string{}} }

// Get returns a note.
func (m *Memory) Get(name string) string { return m.notes[name] }

// Put keeps one.
func (m *Memory) Put(name, text string) { m.notes[name] = text } // want `^\w+ state: field Memory\.notes keeps `
