// Package bunrouter has as much of the API of bunrouter as the programs of testdata use.
package bunrouter

import "net/http"

// HandlerFunc is a handler.
type HandlerFunc func(w http.ResponseWriter, req Request) error

// Request is a request.
type Request struct {
	*http.Request
	params Params
}

// Params are the parameters of the path.
type Params struct{ path string }

// Router is a router.
type Router struct{}

// Option is an option.
type Option interface{ apply(*Router) }

// New returns a router.
func New(opts ...Option) *Router

// ServeHTTP implements http.Handler.
func (r *Router) ServeHTTP(w http.ResponseWriter, req *http.Request)

// GET registers a handler.
func (r *Router) GET(path string, handler HandlerFunc)

// POST registers a handler.
func (r *Router) POST(path string, handler HandlerFunc)

// Param returns a parameter of the path.
func (req Request) Param(key string) string

// Route returns the pattern that matched.
func (req Request) Route() string
