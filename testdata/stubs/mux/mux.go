// Package mux has as much of gorilla's router as the programs of testdata use.
package mux

import "net/http"

// Router is a router.
type Router struct{}

// Route is a route.
type Route struct{}

// NewRouter returns a router.
func NewRouter() *Router

// ServeHTTP implements http.Handler.
func (r *Router) ServeHTTP(w http.ResponseWriter, req *http.Request)

// HandleFunc registers a handler.
func (r *Router) HandleFunc(path string, f func(http.ResponseWriter, *http.Request)) *Route

// Vars returns the parameters of the path.
func Vars(r *http.Request) map[string]string

// CurrentRoute returns the route that matched.
func CurrentRoute(r *http.Request) *Route

// GetName returns the name of the route.
func (r *Route) GetName() string
