// Package drpcserver serves.
package drpcserver

import (
	"context"
	"net"

	"storj.io/drpc/drpcmux"
)

// Server serves.
type Server struct{}

// New returns a server.
func New(handler *drpcmux.Mux) *Server

// Serve serves.
func (s *Server) Serve(ctx context.Context, lis net.Listener) error
