// Package limiter limits rates.
package limiter

import "github.com/gofiber/fiber/v3"

// Config is the middleware's.
type Config struct {
	Max     int
	Storage fiber.Storage
}

// ConfigDefault is the configuration of a middleware without one.
var ConfigDefault = Config{Max: 5}

// New returns the middleware.
func New(config ...Config) fiber.Handler { return func(fiber.Ctx) error { return nil } }
