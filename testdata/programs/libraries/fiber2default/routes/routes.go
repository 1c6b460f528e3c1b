// Package routes adds middleware with what it is given.
package routes

import (
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/cache"
	"github.com/gofiber/fiber/v2/middleware/csrf"
	"github.com/gofiber/fiber/v2/middleware/idempotency"
	"github.com/gofiber/fiber/v2/middleware/limiter"
	"github.com/gofiber/fiber/v2/middleware/session"
)

// Options are the server's.
type Options struct {
	Max     int
	Storage fiber.Storage
}

// Add adds middleware.
func Add(app *fiber.App, o Options) *session.Store {
	app.Use(limiter.New(limiter.Config{Max: o.Max, Storage: o.Storage}))
	app.Use(idempotency.New(idempotency.Config{Storage: o.Storage}))
	app.Use(csrf.New(csrf.Config{Storage: o.Storage}))
	app.Use(cache.New(cache.Config{Storage: o.Storage})) // answers are made again on a miss: silent
	return session.New(session.Config{Storage: o.Storage})
}
