// Package router has as much of the package in pocketbase as the programs of testdata use.
package router

import (
	"net/http"

	"github.com/pocketbase/pocketbase/tools/hook"
)

// Event is a request.
type Event struct {
	Response http.ResponseWriter
	Request  *http.Request
	hook.Event
}

// String answers.
func (e *Event) String(status int, data string) error { return nil }

// Router is a router.
type Router[T any] struct{}

// Route is a route.
type Route[T any] struct{}

// POST registers a handler.
func (r *Router[T]) POST(path string, action func(e T) error) *Route[T] { return nil }

// GET registers a handler.
func (r *Router[T]) GET(path string, action func(e T) error) *Route[T] { return nil }
