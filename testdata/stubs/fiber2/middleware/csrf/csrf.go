// Package csrf checks tokens.
package csrf

import (
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/session"
)

// Config is the middleware's.
type Config struct {
	Storage    fiber.Storage
	Session    *session.Store
	CookieName string
}

// New returns the middleware.
func New(config ...Config) fiber.Handler
