// Package http has as much of the API of kratos as the programs of testdata use.
package http

import (
	"context"
	"net/http"
	"net/url"

	"github.com/go-kratos/kratos/v2/middleware"
)

// Context is what handlers get of a request.
type Context interface {
	context.Context
	Vars() url.Values
	Query() url.Values
	Request() *http.Request
	Response() http.ResponseWriter
	Bind(any) error
	Middleware(middleware.Handler) middleware.Handler
	Result(int, any) error
	String(int, string) error
}

// HandlerFunc handles a request.
type HandlerFunc func(Context) error

// ServerOption is an option.
type ServerOption func(*Server)

// Server serves.
type Server struct{}

// Router registers handlers.
type Router struct{}

// NewServer returns a server.
func NewServer(opts ...ServerOption) *Server

// Middleware adds middleware.
func Middleware(m ...middleware.Middleware) ServerOption

// Route returns a router.
func (s *Server) Route(prefix string) *Router

// Start serves.
func (s *Server) Start(ctx context.Context) error

// GET registers a handler.
func (r *Router) GET(path string, h HandlerFunc)

// POST registers a handler.
func (r *Router) POST(path string, h HandlerFunc)
