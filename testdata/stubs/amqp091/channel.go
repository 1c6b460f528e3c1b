// Package amqp091 has as much of the API of amqp091-go as the programs of testdata use.
package amqp091

// Table has arguments.
type Table map[string]any

// Delivery is a message.
type Delivery struct {
	CorrelationId, ReplyTo, UserId string
	Body                           []byte
}

// Connection is a connection.
type Connection struct{}

// Channel is a channel of a connection.
type Channel struct{}

// Dial connects.
func Dial(url string) (*Connection, error)

// Channel returns a channel.
func (c *Connection) Channel() (*Channel, error)

// Consume returns deliveries.
func (ch *Channel) Consume(queue, consumer string, autoAck, exclusive, noLocal, noWait bool, args Table) (<-chan Delivery, error)
