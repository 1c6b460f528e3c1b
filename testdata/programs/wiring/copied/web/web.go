// Package web has constructors that copy a configuration into what they return.
package web

import (
	"io"
	"net/http"

	"example.com/wiring/notes"
)

// Config says where the notes are.
type Config struct{ Store notes.Store }

// Server serves them.
type Server struct{ cfg Config }

// New returns a server. The literal in the literal is a variable that is copied.
func New(s notes.Store) *Server { return &Server{cfg: Config{Store: s}} }

// NewConfigured returns a server of a configuration that is handed over by value.
func NewConfigured(c Config) *Server { return &Server{cfg: c} }

// Handler returns the routes.
func (s *Server) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /{id}", s.save)
	mux.HandleFunc("GET /{id}", s.show)
	return mux
}

func (s *Server) save(w http.ResponseWriter, r *http.Request) {
	s.cfg.Store.Put(r.PathValue("id"), r.FormValue("text"))
}

func (s *Server) show(w http.ResponseWriter, r *http.Request) {
	io.WriteString(w, s.cfg.Store.Get(r.PathValue("id")))
}
