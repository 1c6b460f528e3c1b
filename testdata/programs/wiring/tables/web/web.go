// Package web has a store for each tenant.
package web

import (
	"io"
	"net/http"

	"example.com/wiring/notes"
)

// Server serves notes.
type Server struct {
	byName map[string]notes.Store
	all    []notes.Store
}

// New returns a server.
func New(byName map[string]notes.Store) *Server { return &Server{byName: byName} }

// NewAll returns a server that writes to all.
func NewAll(all ...notes.Store) *Server { return &Server{all: all} }

func (s *Server) pick(r *http.Request) notes.Store {
	if len(s.all) > 0 {
		return s.all[len(r.Host)%len(s.all)]
	}
	return s.byName[r.Host]
}

// Handler returns the routes.
func (s *Server) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /{id}", s.put)
	mux.HandleFunc("GET /{id}", s.get)
	return mux
}

func (s *Server) put(w http.ResponseWriter, r *http.Request) {
	s.pick(r).Put(r.PathValue("id"), r.FormValue("text"))
}

func (s *Server) get(w http.ResponseWriter, r *http.Request) {
	io.WriteString(w, s.pick(r).Get(r.PathValue("id")))
}
