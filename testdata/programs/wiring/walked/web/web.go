// Package web gives each visit a name that its client never sees alone.
package web

import (
	"crypto/rand"
	"io"
	"net/http"
	"strings"

	"example.com/wiring/walked/trail"
)

// Server counts visits by name.
type Server struct{ trail trail.Trail }

// New returns a server.
func New(t trail.Trail) *Server { return &Server{trail: t} }

// ServeHTTP shows all visits.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.trail.Add(rand.Text())
	io.WriteString(w, strings.Join(s.trail.All(), "\n"))
}
