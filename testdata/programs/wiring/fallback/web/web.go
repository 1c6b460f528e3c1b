// Package web keeps notes in memory unless an option says otherwise.
package web

import (
	"io"
	"net/http"

	"example.com/wiring/mem"
	"example.com/wiring/notes"
)

// Server serves notes.
type Server struct{ store notes.Store }

// Option configures a server.
type Option func(*Server)

// WithStore sets where notes are kept.
func WithStore(s notes.Store) Option { return func(srv *Server) { srv.store = s } }

// New returns a server.
func New(opts ...Option) *Server {
	s := &Server{store: mem.New()}
	for _, opt := range opts {
		opt(s)
	}
	return s
}

// Handler returns the routes.
func (s *Server) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /{id}", s.put)
	mux.HandleFunc("GET /{id}", s.get)
	return mux
}

func (s *Server) put(w http.ResponseWriter, r *http.Request) {
	s.store.Put(r.PathValue("id"), r.FormValue("text")) // want `^review: \w+ state: field Store\.notes keeps `
}

func (s *Server) get(w http.ResponseWriter, r *http.Request) {
	io.WriteString(w, s.store.Get(r.PathValue("id")))
}
