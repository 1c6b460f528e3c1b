// Package socket has as much of the package in socket.io as the programs of testdata use.
package socket

import (
	"net/http"

	"github.com/zishang520/engine.io/v2/events"
)

// AdapterConstructor makes adapters.
type AdapterConstructor interface{ New() }

// ServerOptionsInterface are options.
type ServerOptionsInterface interface{ SetAdapter(AdapterConstructor) }

// ServerOptions are options.
type ServerOptions struct{ adapter AdapterConstructor }

// SetAdapter sets what knows of other servers.
func (s *ServerOptions) SetAdapter(adapter AdapterConstructor)

// Server is a server.
type Server struct{ path string }

// NewServer returns a server.
func NewServer(srv any, opts ServerOptionsInterface) *Server

// On registers listeners.
func (s *Server) On(ev string, listeners ...events.Listener) error

// ServeHandler returns a handler.
func (s *Server) ServeHandler(opts ServerOptionsInterface) http.Handler

// SetAdapter sets what knows of other servers.
func (s *Server) SetAdapter(v AdapterConstructor) *Server

// Socket is a connection.
type Socket struct{ nsp string }

// SocketId is the identifier of a connection.
type SocketId string

// Id returns it.
func (s *Socket) Id() SocketId

// On registers listeners.
func (s *Socket) On(ev string, listeners ...events.Listener) error

// Emit sends.
func (s *Socket) Emit(ev string, args ...any) error
