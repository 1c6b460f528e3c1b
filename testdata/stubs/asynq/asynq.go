// Package asynq has as much of the API of asynq as the programs of testdata use.
package asynq

import "context"

// Task is a task.
type Task struct{}

// Type is what to do.
func (t *Task) Type() string

// Payload is what to do it with.
func (t *Task) Payload() []byte

// Handler handles tasks.
type Handler interface {
	ProcessTask(context.Context, *Task) error
}

// HandlerFunc handles tasks.
type HandlerFunc func(context.Context, *Task) error

// ServeMux chooses handlers.
type ServeMux struct{}

// NewServeMux returns a ServeMux.
func NewServeMux() *ServeMux

// HandleFunc registers a handler.
func (mux *ServeMux) HandleFunc(pattern string, handler func(context.Context, *Task) error)

// Handle registers a handler.
func (mux *ServeMux) Handle(pattern string, handler Handler)

// ProcessTask implements Handler.
func (mux *ServeMux) ProcessTask(ctx context.Context, task *Task) error

// RedisClientOpt says where Redis is.
type RedisClientOpt struct{ Addr string }

// Server serves.
type Server struct{}

// NewServer returns a server.
func NewServer(r RedisClientOpt) *Server

// Run serves.
func (srv *Server) Run(handler Handler) error
