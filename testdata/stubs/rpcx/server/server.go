// Package server has as much of the package in rpcx as the programs of testdata use.
package server

// Server is a server.
type Server struct{ addr string }

// NewServer returns a server.
func NewServer() *Server

// RegisterName registers an object.
func (s *Server) RegisterName(name string, rcvr any, metadata string) error

// RegisterFunctionName registers a function.
func (s *Server) RegisterFunctionName(servicePath string, name string, fn any, metadata string) error

// Serve serves.
func (s *Server) Serve(network, address string) error
