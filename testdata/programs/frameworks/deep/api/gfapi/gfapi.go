// Package gfapi has handlers of one framework.
package gfapi

import (
	"github.com/gogf/gf/v2/net/ghttp"

	"example.com/frameworks/deep/store"
)

// API has handlers.
type API struct {
	Memory *store.Memory[string]
	Rows   *store.Rows[string]
}

// Put keeps a note.
func (a *API) Put(r *ghttp.Request) {
	a.Memory.Put(r.Get("id").String(), r.Get("text").String()) // want `^\w+ state: field Memory\.notes keeps `
}

// Get shows it.
func (a *API) Get(r *ghttp.Request) {
	r.Response.Write(a.Memory.Get(r.Get("id").String()))
}

// Save is the silent twin of Put.
func (a *API) Save(r *ghttp.Request) {
	a.Rows.Put(r.Get("id").String(), r.Get("text").String())
}

// Load shows what Save saved.
func (a *API) Load(r *ghttp.Request) {
	r.Response.Write(a.Rows.Get(r.Get("id").String()))
}
