// Package message has as much of the API of watermill as the programs of testdata use.
package message

import "context"

// Payload is what a message says.
type Payload []byte

// Message is a message.
type Message struct {
	UUID    string
	Payload Payload
}

// Subscriber subscribes.
type Subscriber interface {
	Subscribe(ctx context.Context, topic string) (<-chan *Message, error)
}

// HandlerFunc handles messages.
type HandlerFunc func(msg *Message) ([]*Message, error)

// NoPublishHandlerFunc handles messages.
type NoPublishHandlerFunc func(msg *Message) error

// Handler is a handler of a router.
type Handler struct{}

// Router chooses handlers.
type Router struct{}

// NewDefaultRouter returns a router.
func NewDefaultRouter() *Router

// AddNoPublisherHandler registers a handler.
func (r *Router) AddNoPublisherHandler(handlerName, subscribeTopic string, subscriber Subscriber, handlerFunc NoPublishHandlerFunc) *Handler

// Run runs.
func (r *Router) Run(ctx context.Context) error
