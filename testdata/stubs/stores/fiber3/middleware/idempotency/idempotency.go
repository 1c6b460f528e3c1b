// Package idempotency answers requests that come twice.
package idempotency

import "github.com/gofiber/fiber/v3"

// Config is the middleware's.
type Config struct {
	Storage   fiber.Storage
	KeyHeader string
}

// New returns the middleware.
func New(config ...Config) fiber.Handler
