// Package routerapi has handlers of one framework.
package routerapi

import (
	"io"
	"net/http"

	"github.com/julienschmidt/httprouter"

	"example.com/frameworks/deep/store"
)

// API has handlers.
type API struct {
	Memory *store.Memory[string]
	Rows   *store.Rows[string]
}

// Put keeps a note.
func (a *API) Put(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
	a.Memory.Put(ps.ByName("id"), r.FormValue("text")) // want `^\w+ state: field Memory\.notes keeps `
}

// Get shows it.
func (a *API) Get(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
	io.WriteString(w, a.Memory.Get(ps.ByName("id")))
}

// Save is the silent twin of Put.
func (a *API) Save(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
	a.Rows.Put(ps.ByName("id"), r.FormValue("text"))
}

// Load shows what Save saved.
func (a *API) Load(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
	io.WriteString(w, a.Rows.Get(ps.ByName("id")))
}
