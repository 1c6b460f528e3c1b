// Package ssh has as much of the API of this copy of gliderlabs/ssh as the programs of testdata use.
package ssh

import "io"

// Session is a session of a client.
type Session interface {
	io.ReadWriter
	User() string
	Command() []string
}

// Handler serves a session.
type Handler func(Session)

// Server is a server.
type Server struct {
	Addr    string
	Handler Handler
}

// ListenAndServe serves.
func (srv *Server) ListenAndServe() error
