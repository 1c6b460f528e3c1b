// Package atreugo has as much of the API of atreugo as the programs of testdata use.
package atreugo

import "github.com/valyala/fasthttp"

// RequestCtx is what views get of a request.
type RequestCtx struct{ *fasthttp.RequestCtx }

// View is a handler.
type View func(*RequestCtx) error

// Config has options.
type Config struct{ Addr string }

// Atreugo is a server.
type Atreugo struct{}

// New returns a server.
func New(cfg Config) *Atreugo

// GET registers a view.
func (s *Atreugo) GET(url string, viewFn View)

// ListenAndServe serves.
func (s *Atreugo) ListenAndServe() error

// TextResponse answers.
func (ctx *RequestCtx) TextResponse(body string, statusCode ...int) error
