// Package pubsub has as much of the API of pubsub as the programs of testdata use.
package pubsub

import "context"

// Message is a message.
type Message struct {
	Data        []byte
	OrderingKey string
}

// Subscriber gets messages.
type Subscriber struct{ name string }

// Receive calls f with messages.
func (s *Subscriber) Receive(ctx context.Context, f func(context.Context, *Message)) error

// Ack says that a message was handled.
func (m *Message) Ack()
