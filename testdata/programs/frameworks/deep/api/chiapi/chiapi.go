// Package chiapi has handlers of one framework.
package chiapi

import (
	"io"
	"net/http"

	"github.com/go-chi/chi/v5"

	"example.com/frameworks/deep/store"
)

// API has handlers.
type API struct {
	Memory *store.Memory[string]
	Rows   *store.Rows[string]
}

// Put keeps a note.
func (a *API) Put(w http.ResponseWriter, r *http.Request) {
	a.Memory.Put(chi.URLParam(r, "id"), r.FormValue("text")) // want `^\w+ state: field Memory\.notes keeps `
}

// Get shows it.
func (a *API) Get(w http.ResponseWriter, r *http.Request) {
	io.WriteString(w, a.Memory.Get(chi.URLParam(r, "id")))
}

// Save is the silent twin of Put.
func (a *API) Save(w http.ResponseWriter, r *http.Request) {
	a.Rows.Put(chi.URLParam(r, "id"), r.FormValue("text"))
}

// Load shows what Save saved.
func (a *API) Load(w http.ResponseWriter, r *http.Request) {
	io.WriteString(w, a.Rows.Get(chi.URLParam(r, "id")))
}
