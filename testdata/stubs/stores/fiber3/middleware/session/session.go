// Package session keeps sessions.
package session

import (
	"time"

	"github.com/gofiber/fiber/v3"
)

// Config is the store's.
type Config struct {
	Storage     fiber.Storage
	Store       *Store
	IdleTimeout time.Duration
}

// Store keeps sessions.
type Store struct{ config []Config }

// New returns the middleware.
func New(config ...Config) fiber.Handler { return func(fiber.Ctx) error { return nil } }

// NewStore returns a store.
func NewStore(config ...Config) *Store { return &Store{config} }
