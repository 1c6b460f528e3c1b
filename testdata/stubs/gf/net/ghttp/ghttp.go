// Package ghttp has as much of the API of GoFrame as the programs of testdata use.
package ghttp

import "github.com/gogf/gf/v2/container/gvar"

// Request is what handlers get of a request.
type Request struct{ Response *Response }

// Response is the answer.
type Response struct{}

// Write answers.
func (r *Response) Write(content ...any)

// Get returns a parameter.
func (r *Request) Get(key string, def ...any) *gvar.Var

// Parse decodes the request.
func (r *Request) Parse(pointer any) error

// Server is the server.
type Server struct{}

// GetServer returns a server.
func GetServer(name ...any) *Server

// BindHandler registers a handler.
func (s *Server) BindHandler(pattern string, handler any)

// Run serves.
func (s *Server) Run()
