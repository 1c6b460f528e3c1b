// Package jetstream has as much of the API of nats as the programs of testdata use.
package jetstream

// Msg is a message.
type Msg interface {
	Data() []byte
	Subject() string
	Ack() error
}

// MessageHandler handles messages.
type MessageHandler func(msg Msg)

// ConsumeContext is a running consumer.
type ConsumeContext interface{ Stop() }

// Consumer consumes.
type Consumer interface {
	Consume(handler MessageHandler) (ConsumeContext, error)
}
