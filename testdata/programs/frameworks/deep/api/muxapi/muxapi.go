// Package muxapi has handlers of one framework.
package muxapi

import (
	"io"
	"net/http"

	"github.com/gorilla/mux"

	"example.com/frameworks/deep/store"
)

// API has handlers.
type API struct {
	Memory *store.Memory[string]
	Rows   *store.Rows[string]
}

// Put keeps a note.
func (a *API) Put(w http.ResponseWriter, r *http.Request) {
	a.Memory.Put(mux.Vars(r)["id"], r.FormValue("text")) // want `^\w+ state: field Memory\.notes keeps `
}

// Get shows it.
func (a *API) Get(w http.ResponseWriter, r *http.Request) {
	io.WriteString(w, a.Memory.Get(mux.Vars(r)["id"]))
}

// Save is the silent twin of Put.
func (a *API) Save(w http.ResponseWriter, r *http.Request) {
	a.Rows.Put(mux.Vars(r)["id"], r.FormValue("text"))
}

// Load shows what Save saved.
func (a *API) Load(w http.ResponseWriter, r *http.Request) {
	io.WriteString(w, a.Rows.Get(mux.Vars(r)["id"]))
}
