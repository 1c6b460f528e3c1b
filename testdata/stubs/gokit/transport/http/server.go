// Package http is a stub of github.com/go-kit/kit/transport/http.
package http

import (
	"context"
	"net/http"

	"github.com/go-kit/kit/endpoint"
)

type DecodeRequestFunc func(context.Context, *http.Request) (request interface{}, err error)

type Server struct{}

func NewServer(e endpoint.Endpoint, dec DecodeRequestFunc) *Server { return &Server{} }

func (s Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {}
