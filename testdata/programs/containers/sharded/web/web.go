// Package web serves carts.
package web

import (
	"fmt"
	"net/http"

	"example.com/containers/sharded/shard"
)

// Server has the carts of all clients.
type Server struct {
	Carts *shard.Map[[]string]
	Notes *shard.Fixed
	Words *shard.Words
}

// Add puts something into the client's cart.
func (s *Server) Add(w http.ResponseWriter, r *http.Request) {
	id := r.Header.Get("X-Client")
	s.Carts.Update(id, func(old []string) []string { return append(old, r.FormValue("item")) }) // want `^\w+ state: field Map.parts keeps `
	if text := r.FormValue("note"); s.Words.Has(text) {
		s.Notes.Put(len(id), id, text) // want `^\w+ state: field Fixed.parts keeps `
	}
}

// Show lists it.
func (s *Server) Show(w http.ResponseWriter, r *http.Request) {
	id := r.Header.Get("X-Client")
	cart, _ := s.Carts.Get(id)
	fmt.Fprintln(w, cart, s.Notes.Text(len(id), id))
}
