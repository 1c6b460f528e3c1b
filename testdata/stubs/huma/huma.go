// Package huma has as much of huma's API as the programs of testdata use.
package huma

import "context"

// API is where operations are registered.
type API interface {
	UseMiddleware(middlewares ...func(ctx Context, next func(Context)))
}

// Context is what middleware gets of a request.
type Context interface {
	Header(name string) string
	RemoteAddr() string
	SetHeader(name, value string)
}

// Operation describes an operation.
type Operation struct{ Method, Path string }

// Register registers an operation.
func Register[I, O any](api API, op Operation, handler func(context.Context, *I) (*O, error)) {}

// Get registers an operation.
func Get[I, O any](api API, path string, handler func(context.Context, *I) (*O, error)) {}

// Post registers an operation.
func Post[I, O any](api API, path string, handler func(context.Context, *I) (*O, error)) {}
