// Package mcp has as much of the SDK's API as the programs of testdata use.
package mcp

import "net/http"

// Server is a server.
type Server struct{ name string }

// NewServer returns a server.
func NewServer(name string) *Server { return &Server{name} }

// StreamableHTTPOptions are those of the handler.
type StreamableHTTPOptions struct {
	Stateless    bool
	JSONResponse bool
}

// NewStreamableHTTPHandler returns a handler.
func NewStreamableHTTPHandler(getServer func(*http.Request) *Server, opts *StreamableHTTPOptions) http.Handler {
	return http.NotFoundHandler()
}
