// Package echo has as much of the API of echo v4 as the programs of testdata use.
package echo

import "net/http"

// Context is what handlers get of a request.
type Context interface {
	Request() *http.Request
	Param(name string) string
	QueryParam(name string) string
	FormValue(name string) string
	Bind(i any) error
	Get(key string) any
	Set(key string, val any)
	Path() string
	String(code int, s string) error
	JSON(code int, i any) error
}

// HandlerFunc handles a request.
type HandlerFunc func(c Context) error

// MiddlewareFunc wraps a handler.
type MiddlewareFunc func(next HandlerFunc) HandlerFunc

// Route is a route.
type Route struct{}

// Echo is the router.
type Echo struct{}

// New returns a router.
func New() *Echo

// Use adds middleware.
func (e *Echo) Use(middleware ...MiddlewareFunc)

// GET registers a handler.
func (e *Echo) GET(path string, h HandlerFunc, m ...MiddlewareFunc) *Route

// POST registers a handler.
func (e *Echo) POST(path string, h HandlerFunc, m ...MiddlewareFunc) *Route

// Start serves.
func (e *Echo) Start(address string) error
