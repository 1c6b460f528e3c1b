// Package rate limits requests.
package rate

import "github.com/kataras/iris/v12/context"

// Option is an option.
type Option func(any)

// Limit is the middleware.
func Limit(limit float64, burst int, options ...Option) context.Handler
