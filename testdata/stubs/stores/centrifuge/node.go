// Package centrifuge has as much of the API of centrifuge as the programs of testdata use.
package centrifuge

import "net/http"

// Config is the node's.
type Config struct{ NodeInfoInterval int }

// Node serves.
type Node struct{}

// Broker moves messages.
type Broker interface {
	Publish(ch string, data []byte) error
}

// RedisBroker moves messages by Redis.
type RedisBroker struct{}

// RedisBrokerConfig is the broker's.
type RedisBrokerConfig struct{ Prefix string }

// New returns a node.
func New(c Config) (*Node, error)

// NewRedisBroker returns a broker.
func NewRedisBroker(n *Node, config RedisBrokerConfig) (*RedisBroker, error)

// Publish sends a message.
func (b *RedisBroker) Publish(ch string, data []byte) error

// SetBroker replaces the broker.
func (n *Node) SetBroker(b Broker)

// Run starts it.
func (n *Node) Run() error

// WebsocketConfig is the handler's.
type WebsocketConfig struct{ ReadBufferSize int }

// NewWebsocketHandler serves websockets.
func NewWebsocketHandler(node *Node, config WebsocketConfig) http.Handler
