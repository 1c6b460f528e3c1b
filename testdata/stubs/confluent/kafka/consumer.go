// Package kafka has as much of the API of confluent-kafka-go as the programs of testdata use.
package kafka

import "time"

// Message is a message.
type Message struct{ Key, Value []byte }

// ConfigMap is the configuration.
type ConfigMap map[string]any

// Event is an event.
type Event interface{ String() string }

// String says what it is.
func (m *Message) String() string

// Consumer reads messages.
type Consumer struct{}

// NewConsumer returns a consumer.
func NewConsumer(conf *ConfigMap) (*Consumer, error)

// ReadMessage waits for a message.
func (c *Consumer) ReadMessage(timeout time.Duration) (*Message, error)

// Poll waits for an event.
func (c *Consumer) Poll(timeoutMs int) (event Event)
