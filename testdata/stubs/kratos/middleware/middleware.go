// Package middleware has as much of the API of kratos as the programs of testdata use.
package middleware

import "context"

// Handler handles a call.
type Handler func(ctx context.Context, req any) (any, error)

// Middleware wraps a handler.
type Middleware func(Handler) Handler
