// Package httprouter has as much of the API of httprouter as the programs of testdata use.
package httprouter

import "net/http"

// Param is a parameter of the path.
type Param struct{ Key, Value string }

// Params are the parameters of the path.
type Params []Param

// ByName returns one.
func (ps Params) ByName(name string) string

// Handle is a handler.
type Handle func(http.ResponseWriter, *http.Request, Params)

// Router is a router.
type Router struct{}

// New returns a router.
func New() *Router

// ServeHTTP implements http.Handler.
func (r *Router) ServeHTTP(w http.ResponseWriter, req *http.Request)

// GET registers a handler.
func (r *Router) GET(path string, handle Handle)

// POST registers a handler.
func (r *Router) POST(path string, handle Handle)
