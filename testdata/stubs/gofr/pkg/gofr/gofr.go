// Package gofr has as much of the API of gofr as the programs of testdata use.
package gofr

import "context"

// Request is what a handler sees of a request.
type Request interface {
	Param(string) string
	PathParam(string) string
	Bind(any) error
}

// Context is what handlers get.
type Context struct {
	context.Context
	Request
}

// Handler is a handler.
type Handler func(c *Context) (any, error)

// App is a server.
type App struct{}

// New returns a server.
func New() *App

// GET registers a handler.
func (a *App) GET(pattern string, handler Handler)

// POST registers a handler.
func (a *App) POST(pattern string, handler Handler)

// Run serves.
func (a *App) Run()
