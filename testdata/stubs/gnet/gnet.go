// Package gnet has as much of the API of gnet as the programs of testdata use.
package gnet

import (
	"io"
	"net"
)

// Action is what to do after an event.
type Action int

// None is nothing.
const None Action = iota

// Conn is a connection.
type Conn interface {
	io.ReadWriter
	RemoteAddr() net.Addr
	Next(n int) ([]byte, error)
}

// EventHandler handles what happens.
type EventHandler interface {
	OnOpen(c Conn) (out []byte, action Action)
	OnTraffic(c Conn) (action Action)
}

// BuiltinEventEngine is embedded in handlers.
type BuiltinEventEngine struct{}

// OnOpen does nothing.
func (*BuiltinEventEngine) OnOpen(c Conn) (out []byte, action Action)

// OnTraffic does nothing.
func (*BuiltinEventEngine) OnTraffic(c Conn) (action Action)

// Option is an option.
type Option func()

// Run serves.
func Run(eventHandler EventHandler, protoAddr string, opts ...Option) error
