// Package gws has as much of the API of gws as the programs of testdata use.
package gws

import "net/http"

// Conn is a connection.
type Conn struct{ open bool }

// Message is a message.
type Message struct{ data []byte }

// Bytes returns what it says.
func (c *Message) Bytes() []byte

// Event handles what happens.
type Event interface {
	OnOpen(socket *Conn)
	OnClose(socket *Conn, err error)
	OnMessage(socket *Conn, message *Message)
}

// BuiltinEventHandler is embedded in handlers.
type BuiltinEventHandler struct{}

// OnOpen does nothing.
func (b BuiltinEventHandler) OnOpen(socket *Conn)

// OnClose does nothing.
func (b BuiltinEventHandler) OnClose(socket *Conn, err error)

// OnMessage does nothing.
func (b BuiltinEventHandler) OnMessage(socket *Conn, message *Message)

// ServerOption has options.
type ServerOption struct{ ParallelEnabled bool }

// Upgrader upgrades requests.
type Upgrader struct{ option *ServerOption }

// NewUpgrader returns an Upgrader.
func NewUpgrader(eventHandler Event, option *ServerOption) *Upgrader

// Upgrade upgrades a request.
func (c *Upgrader) Upgrade(w http.ResponseWriter, r *http.Request) (*Conn, error)

// ReadLoop reads until the end.
func (c *Conn) ReadLoop()

// WriteString sends a message.
func (c *Conn) WriteString(s string) error
