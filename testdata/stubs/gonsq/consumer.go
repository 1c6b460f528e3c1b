// Package nsq has as much of the API of go-nsq as the programs of testdata use.
package nsq

// Message is a message.
type Message struct{ Body []byte }

// Handler handles messages.
type Handler interface{ HandleMessage(message *Message) error }

// Consumer gets messages.
type Consumer struct{ id int64 }

// AddHandler registers a handler.
func (r *Consumer) AddHandler(handler Handler)
