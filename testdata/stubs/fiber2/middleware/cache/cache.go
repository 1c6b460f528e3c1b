// Package cache keeps answers.
package cache

import "github.com/gofiber/fiber/v2"

// Config is the middleware's.
type Config struct {
	Storage      fiber.Storage
	CacheControl bool
}

// New returns the middleware.
func New(config ...Config) fiber.Handler
