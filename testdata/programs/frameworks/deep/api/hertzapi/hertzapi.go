// Package hertzapi has handlers of one framework.
package hertzapi

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"

	"example.com/frameworks/deep/store"
)

// API has handlers.
type API struct {
	Memory *store.Memory[string]
	Rows   *store.Rows[string]
}

// Put keeps a note.
func (a *API) Put(c context.Context, ctx *app.RequestContext) {
	a.Memory.Put(ctx.Param("id"), ctx.Query("text")) // want `^\w+ state: field Memory\.notes keeps `
}

// Get shows it.
func (a *API) Get(c context.Context, ctx *app.RequestContext) {
	ctx.String(200, a.Memory.Get(ctx.Param("id")))
}

// Save is the silent twin of Put.
func (a *API) Save(c context.Context, ctx *app.RequestContext) {
	a.Rows.Put(ctx.Param("id"), ctx.Query("text"))
}

// Load shows what Save saved.
func (a *API) Load(c context.Context, ctx *app.RequestContext) {
	ctx.String(200, a.Rows.Get(ctx.Param("id")))
}
