// Package middle makes middleware of what it is given.
package middle

import (
	"github.com/gofiber/fiber/v3"
	"github.com/gofiber/fiber/v3/middleware/session"

	"example.com/libraries/deep/settings"
)

// Sessions is given all settings.
func Sessions(s *settings.Settings) fiber.Handler {
	config := session.Config{Storage: s.Backend.Sessions}
	return session.New(config)
}

// ByValue is given a part of them.
func ByValue(b settings.Backend) fiber.Handler {
	return session.New(session.Config{Storage: b.Sessions})
}

// Configured is given the middleware's configuration.
func Configured(c session.Config) fiber.Handler { return session.New(c) }

// With is given options.
func With(opts ...settings.Option) fiber.Handler {
	var s settings.Settings
	for _, o := range opts {
		o(&s)
	}
	return Sessions(&s)
}
