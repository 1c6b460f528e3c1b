// Package server has as much of the API of go-micro as the programs of testdata use.
package server

import "context"

// Request is a call.
type Request interface {
	Service() string
	Method() string
	Header() map[string]string
	Body() any
}

// Message is a message.
type Message interface {
	Topic() string
	Payload() any
}

// HandlerFunc handles a call.
type HandlerFunc func(ctx context.Context, req Request, rsp any) error

// HandlerWrapper wraps a handler.
type HandlerWrapper func(HandlerFunc) HandlerFunc

// HandlerOption is an option.
type HandlerOption func(any)

// SubscriberOption is an option.
type SubscriberOption func(any)

// Option is an option.
type Option func(any)

// WrapHandler adds a wrapper.
func WrapHandler(w HandlerWrapper) Option

// Server serves.
type Server interface {
	Init(...Option) error
	Start() error
}
