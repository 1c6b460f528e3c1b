// Package server hands requests to a store.
package server

import (
	"fmt"
	"net/http"

	"example.com/wiring/one/storage"
)

// Options say which.
type Options struct{ Storage storage.Storage }

// Server serves.
type Server struct{ Options *Options }

// Open opens a box.
func (v *Server) Open(w http.ResponseWriter, r *http.Request) {
	v.Options.Storage.Open(r.FormValue("id"))
}

// Poll looks into one.
func (v *Server) Poll(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, v.Options.Storage.Poll(r.FormValue("id"), r.FormValue("as")))
}
