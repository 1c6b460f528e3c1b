// Package web serves notes.
package web

import (
	"io"
	"net/http"

	"example.com/docs/design/store"
)

var notes = store.New()

// Save keeps a note.
func Save(w http.ResponseWriter, r *http.Request) {
	notes.Put(r.PathValue("id"), r.FormValue("text"))
}

// Show shows it.
func Show(w http.ResponseWriter, r *http.Request) {
	io.WriteString(w, notes.Get(r.PathValue("id")))
}
