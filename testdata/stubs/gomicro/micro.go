// Package micro has as much of the API of go-micro as the programs of testdata use.
package micro

import "go-micro.dev/v5/server"

// Service is a service.
type Service interface {
	Server() server.Server
	Run() error
}

// NewService returns a service.
func NewService() Service

// RegisterHandler registers an object.
func RegisterHandler(s server.Server, h any, opts ...server.HandlerOption) error

// RegisterSubscriber registers a function or an object.
func RegisterSubscriber(topic string, s server.Server, h any, opts ...server.SubscriberOption) error
