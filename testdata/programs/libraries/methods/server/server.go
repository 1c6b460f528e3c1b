// Package server keeps what it is given in fields until its methods use it.
package server

import (
	"github.com/gofiber/fiber/v3"
	"github.com/gofiber/fiber/v3/middleware/limiter"
	"github.com/gofiber/fiber/v3/middleware/session"
)

// Server is a server.
type Server struct {
	app     *fiber.App
	storage fiber.Storage
	limits  *limiter.Config
}

// New returns a server.
func New(storage fiber.Storage) *Server { return &Server{app: fiber.New(), storage: storage} }

// Limit sets limits.
func (s *Server) Limit(c *limiter.Config) { s.limits = c }

// Routes adds the middleware.
func (s *Server) Routes() { s.sessions() }

func (s *Server) sessions() {
	s.app.Use(session.New(session.Config{Storage: s.storage}))
}

// Limits adds the limiter.
func (s *Server) Limits() { s.app.Use(limiter.New(*s.limits)) }
