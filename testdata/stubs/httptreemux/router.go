// Package httptreemux has as much of the API of httptreemux as the programs of testdata use.
package httptreemux

import "net/http"

// HandlerFunc is a handler.
type HandlerFunc func(http.ResponseWriter, *http.Request, map[string]string)

// TreeMux is a router.
type TreeMux struct{}

// New returns a router.
func New() *TreeMux

// ServeHTTP implements http.Handler.
func (t *TreeMux) ServeHTTP(w http.ResponseWriter, r *http.Request)

// GET registers a handler.
func (t *TreeMux) GET(path string, handler HandlerFunc)

// POST registers a handler.
func (t *TreeMux) POST(path string, handler HandlerFunc)
