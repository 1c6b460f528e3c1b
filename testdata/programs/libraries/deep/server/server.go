// Package server is between those who know the settings and those who use them.
package server

import (
	"github.com/gofiber/fiber/v3"

	"example.com/libraries/deep/middle"
	"example.com/libraries/deep/settings"
)

// New returns a server.
func New(s *settings.Settings) *fiber.App {
	app := fiber.New()
	app.Use(middle.Sessions(s), middle.ByValue(s.Backend))
	return app
}
