// Package app has as much of the API of hertz as the programs of testdata use.
package app

import "context"

// RequestContext is what handlers get of a request.
type RequestContext struct{}

// HandlerFunc handles a request.
type HandlerFunc func(c context.Context, ctx *RequestContext)

// Query returns a parameter of the query.
func (ctx *RequestContext) Query(key string) string

// Param returns a parameter of the path.
func (ctx *RequestContext) Param(key string) string

// BindJSON decodes the body.
func (ctx *RequestContext) BindJSON(obj any) error

// Set keeps a value for the rest of the request.
func (ctx *RequestContext) Set(key string, value any)

// String answers.
func (ctx *RequestContext) String(code int, format string, values ...any)
