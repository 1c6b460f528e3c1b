// Package web has a variable that its user sets.
package web

import (
	"io"
	"net/http"

	"example.com/wiring/notes"
)

// Store keeps the notes.
var Store notes.Store

type server struct{}

// Handler returns the routes.
func Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /{id}", server{}.put)
	mux.HandleFunc("GET /{id}", server{}.get)
	return mux
}

func (server) put(w http.ResponseWriter, r *http.Request) {
	Store.Put(r.PathValue("id"), r.FormValue("text"))
}

func (server) get(w http.ResponseWriter, r *http.Request) {
	io.WriteString(w, Store.Get(r.PathValue("id")))
}
