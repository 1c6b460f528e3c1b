// Package rpc has as much of gorilla's API as the programs of testdata use.
package rpc

import "net/http"

// Server serves.
type Server struct{}

// NewServer returns a server.
func NewServer() *Server

// RegisterService registers an object.
func (s *Server) RegisterService(receiver any, name string) error

// ServeHTTP serves.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request)
