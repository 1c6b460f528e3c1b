// Package fastapi has handlers of one framework.
package fastapi

import (
	"github.com/valyala/fasthttp"

	"example.com/frameworks/deep/store"
)

// API has handlers.
type API struct {
	Memory *store.Memory[string]
	Rows   *store.Rows[string]
}

// Put keeps a note.
func (a *API) Put(ctx *fasthttp.RequestCtx) {
	a.Memory.Put(string(ctx.QueryArgs().Peek("id")), string(ctx.PostBody())) // want `^\w+ state: field Memory\.notes keeps `
}

// Get shows it.
func (a *API) Get(ctx *fasthttp.RequestCtx) {
	ctx.WriteString(a.Memory.Get(string(ctx.QueryArgs().Peek("id"))))
}

// Save is the silent twin of Put.
func (a *API) Save(ctx *fasthttp.RequestCtx) {
	a.Rows.Put(string(ctx.QueryArgs().Peek("id")), string(ctx.PostBody()))
}

// Load shows what Save saved.
func (a *API) Load(ctx *fasthttp.RequestCtx) {
	ctx.WriteString(a.Rows.Get(string(ctx.QueryArgs().Peek("id"))))
}
