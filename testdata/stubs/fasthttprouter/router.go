// Package router has as much of a router for fasthttp as the programs of testdata use.
package router

import "github.com/valyala/fasthttp"

// Router is a router.
type Router struct{}

// New returns a router.
func New() *Router

// GET registers a handler.
func (r *Router) GET(path string, handler fasthttp.RequestHandler)

// POST registers a handler.
func (r *Router) POST(path string, handler fasthttp.RequestHandler)

// Handler handles a request.
func (r *Router) Handler(ctx *fasthttp.RequestCtx)
