// Package mqtt has as much of the API of paho as the programs of testdata use.
package mqtt

// Message is a message.
type Message interface {
	Topic() string
	Payload() []byte
}

// Token is a result that comes later.
type Token interface{ Wait() bool }

// MessageHandler handles messages.
type MessageHandler func(Client, Message)

// Client is a client of a broker.
type Client interface {
	Subscribe(topic string, qos byte, callback MessageHandler) Token
}
