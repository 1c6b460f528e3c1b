// Package web opens its store by a factory that others registered.
package web

import (
	"io"
	"net/http"

	"example.com/wiring/notes"
)

// Server serves notes.
type Server struct{ store notes.Store }

var factories = map[string]func(addr string) notes.Store{}

// Register makes a kind of store known.
func Register(kind string, open func(addr string) notes.Store) { factories[kind] = open }

// New opens a store of a kind.
func New(kind, addr string) *Server { return &Server{store: factories[kind](addr)} }

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
