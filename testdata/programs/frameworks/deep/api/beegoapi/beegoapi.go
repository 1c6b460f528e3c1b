// Package beegoapi has handlers of one framework.
package beegoapi

import (
	"github.com/beego/beego/v2/server/web/context"

	"example.com/frameworks/deep/store"
)

// API has handlers.
type API struct {
	Memory *store.Memory[string]
	Rows   *store.Rows[string]
}

// Put keeps a note.
func (a *API) Put(ctx *context.Context) {
	a.Memory.Put(ctx.Input.Param(":id"), ctx.Request.FormValue("text")) // want `^\w+ state: field Memory\.notes keeps `
}

// Get shows it.
func (a *API) Get(ctx *context.Context) {
	ctx.WriteString(a.Memory.Get(ctx.Input.Param(":id")))
}

// Save is the silent twin of Put.
func (a *API) Save(ctx *context.Context) {
	a.Rows.Put(ctx.Input.Param(":id"), ctx.Request.FormValue("text"))
}

// Load shows what Save saved.
func (a *API) Load(ctx *context.Context) {
	ctx.WriteString(a.Rows.Get(ctx.Input.Param(":id")))
}
