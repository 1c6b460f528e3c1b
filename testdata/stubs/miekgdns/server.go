// Package dns has as much of the API of dns as the programs of testdata use.
package dns

import "net"

// Msg is a message.
type Msg struct{ Question []Question }

// Question is a question.
type Question struct{ Name string }

// ResponseWriter answers.
type ResponseWriter interface {
	RemoteAddr() net.Addr
	WriteMsg(*Msg) error
}

// Server is a server.
type Server struct{ Addr, Net string }

// ListenAndServe serves.
func (srv *Server) ListenAndServe() error

// HandleFunc registers a handler.
func HandleFunc(pattern string, handler func(ResponseWriter, *Msg))
