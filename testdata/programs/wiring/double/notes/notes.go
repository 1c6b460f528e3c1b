// Package notes serves notes.
package notes

import (
	"fmt"
	"net/http"
)

type Store interface {
	Get(name string) string
	Put(name, text string)
}

type Server struct {
	store Store
	http.Handler
}

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

type Memory struct{ notes map[string]string }

func NewMemory() *Memory { return &Memory{map[string]string{}} }

func (m *Memory) Get(name string) string { return m.notes[name] }

func (m *Memory) Put(name, text string) { m.notes[name] = text } // want `^data state: field Memory\.notes keeps `
