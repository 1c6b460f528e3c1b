// Package bot wraps a store of notes.
package bot

import (
	"io"
	"net/http"

	"example.com/wiring/notes"
)

// Named embeds the store, so that its methods are those of the wrapper.
type Named struct {
	notes.Store
	Name string
}

// New returns a wrapper.
func New(s notes.Store) *Named { return &Named{Store: s} }

// Handler returns the routes.
func Handler(s notes.Store) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /{id}", func(w http.ResponseWriter, r *http.Request) {
		s.Put(r.PathValue("id"), r.FormValue("text"))
	})
	mux.HandleFunc("GET /{id}", func(w http.ResponseWriter, r *http.Request) {
		io.WriteString(w, s.Get(r.PathValue("id")))
	})
	return mux
}
