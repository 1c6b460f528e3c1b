// Package irisapi has handlers of one framework.
package irisapi

import (
	"github.com/kataras/iris/v12"

	"example.com/frameworks/deep/store"
)

// API has handlers.
type API struct {
	Memory *store.Memory[string]
	Rows   *store.Rows[string]
}

// Put keeps a note.
func (a *API) Put(ctx iris.Context) {
	a.Memory.Put(ctx.Params().Get("id"), ctx.URLParam("text")) // want `^\w+ state: field Memory\.notes keeps `
}

// Get shows it.
func (a *API) Get(ctx iris.Context) {
	ctx.WriteString(a.Memory.Get(ctx.Params().Get("id")))
}

// Save is the silent twin of Put.
func (a *API) Save(ctx iris.Context) {
	a.Rows.Put(ctx.Params().Get("id"), ctx.URLParam("text"))
}

// Load shows what Save saved.
func (a *API) Load(ctx iris.Context) {
	ctx.WriteString(a.Rows.Get(ctx.Params().Get("id")))
}
