// Package socketio has as much of the API of go-socket.io as the programs of testdata use.
package socketio

import (
	"net/http"

	"github.com/googollee/go-socket.io/engineio"
)

// Conn is a connection.
type Conn interface {
	ID() string
	Emit(eventName string, v ...any)
	Join(room string)
}

// Server serves.
type Server struct{}

// RedisAdapterOptions say where Redis is.
type RedisAdapterOptions struct{ Addr string }

// NewServer returns a server.
func NewServer(opts *engineio.Options) *Server

// Adapter moves rooms to Redis.
func (s *Server) Adapter(opts *RedisAdapterOptions) (bool, error)

// OnConnect registers a handler.
func (s *Server) OnConnect(namespace string, f func(Conn) error)

// OnDisconnect registers a handler.
func (s *Server) OnDisconnect(namespace string, f func(Conn, string))

// OnError registers a handler.
func (s *Server) OnError(namespace string, f func(Conn, error))

// OnEvent registers a handler.
func (s *Server) OnEvent(namespace, event string, f any)

// ServeHTTP serves.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request)

// Serve serves.
func (s *Server) Serve() error
