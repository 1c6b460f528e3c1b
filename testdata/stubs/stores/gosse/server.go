// Package sse has as much of the API of go-sse as the programs of testdata use.
package sse

import "net/http"

// Message is a message.
type Message struct{ data string }

// Provider knows who listens.
type Provider interface {
	Publish(message *Message, topics []string) error
}

// Server serves events.
type Server struct {
	Provider  Provider
	OnSession func(w http.ResponseWriter, r *http.Request) (topics []string, allowed bool)
}

// ServeHTTP implements http.Handler.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request)

// Publish sends a message.
func (s *Server) Publish(e *Message, topics ...string) error

// Joe is the provider that a server has if none is set.
type Joe struct{ closed bool }

// Publish sends a message.
func (j *Joe) Publish(message *Message, topics []string) error
