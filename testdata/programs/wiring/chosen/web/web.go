// Package web takes a store.
package web

import (
	"io"
	"net/http"

	"example.com/wiring/notes"
)

// Server serves notes.
type Server struct{ store notes.Store }

// New returns a server.
func New(store notes.Store) *Server { return &Server{store: store} }

// Handler returns the routes.
func (s *Server) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /{id}", s.put)
	mux.HandleFunc("GET /{id}", s.get)
	return mux
}

func (s *Server) put(w http.ResponseWriter, r *http.Request) {
	s.store.Put(r.PathValue("id"), r.FormValue("text"))
}

func (s *Server) get(w http.ResponseWriter, r *http.Request) {
	io.WriteString(w, s.store.Get(r.PathValue("id")))
}
