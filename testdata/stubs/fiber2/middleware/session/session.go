// Package session keeps sessions.
package session

import "github.com/gofiber/fiber/v2"

// Config is the store's.
type Config struct {
	Storage   fiber.Storage
	KeyLookup string
}

// Store keeps sessions.
type Store struct{}

// Session is a session.
type Session struct{}

// New returns a store.
func New(config ...Config) *Store

// Get returns the session of a request.
func (s *Store) Get(c *fiber.Ctx) (*Session, error)

// Set sets a value.
func (s *Session) Set(key string, val any)

// Save saves it.
func (s *Session) Save() error
