// Package settings fills what the packages above hand down.
package settings

import (
	"github.com/gofiber/fiber/v3"
	"github.com/gofiber/storage/redis/v3"
)

// Settings are those of the server.
type Settings struct {
	Title   string
	Backend Backend
}

// Backend says where things are kept.
type Backend struct{ Sessions fiber.Storage }

// Local has no storage.
func Local() *Settings { return &Settings{Title: "local"} }

// Shared has one.
func Shared(url string) *Settings {
	s := Local()
	s.Backend.Sessions = redis.New(redis.Config{URL: url})
	return s
}

// Backends is Shared by value.
func Backends(s fiber.Storage) Backend { return Backend{Sessions: s} }

// Option changes settings.
type Option func(*Settings)

// WithStorage sets the storage.
func WithStorage(s fiber.Storage) Option { return func(c *Settings) { c.Backend.Sessions = s } }

// WithTitle sets the title.
func WithTitle(t string) Option { return func(c *Settings) { c.Title = t } }
