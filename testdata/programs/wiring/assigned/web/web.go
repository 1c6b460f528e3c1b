// Package web has a field that its user sets.
package web

import (
	"io"
	"net/http"

	"example.com/wiring/notes"
)

// Server serves notes.
type Server struct{ Store notes.Store }

// Handler returns the routes.
func (s *Server) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /{id}", s.put)
	mux.HandleFunc("GET /{id}", s.get)
	return mux
}

func (s *Server) put(w http.ResponseWriter, r *http.Request) {
	s.Store.Put(r.PathValue("id"), r.FormValue("text"))
}

func (s *Server) get(w http.ResponseWriter, r *http.Request) {
	io.WriteString(w, s.Store.Get(r.PathValue("id")))
}
