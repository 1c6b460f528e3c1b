// Package chi has as much of the API of chi v5 as the programs of testdata use.
package chi

import "net/http"

// Mux is a router.
type Mux struct{}

// NewRouter returns a router.
func NewRouter() *Mux

// ServeHTTP implements http.Handler.
func (mx *Mux) ServeHTTP(w http.ResponseWriter, r *http.Request)

// Get registers a handler.
func (mx *Mux) Get(pattern string, handlerFn http.HandlerFunc)

// Post registers a handler.
func (mx *Mux) Post(pattern string, handlerFn http.HandlerFunc)

// URLParam returns a parameter of the path.
func URLParam(r *http.Request, key string) string
