// Package limiter limits requests.
package limiter

import "github.com/gofiber/fiber/v2"

// Config is the middleware's.
type Config struct {
	Storage fiber.Storage
	Max     int
}

// New returns the middleware.
func New(config ...Config) fiber.Handler
