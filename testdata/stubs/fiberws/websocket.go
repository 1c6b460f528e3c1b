// Package websocket has as much of the API of the websockets of fiber as the programs of testdata use.
package websocket

import "github.com/gofiber/fiber/v2"

// Conn is a connection.
type Conn struct{}

// Config is for New.
type Config struct{}

// New upgrades requests and calls handler.
func New(handler func(*Conn), config ...Config) fiber.Handler

// Params returns a parameter of the path.
func (conn *Conn) Params(key string, defaultValue ...string) string

// ReadMessage returns the next message.
func (conn *Conn) ReadMessage() (messageType int, p []byte, err error)

// WriteMessage sends a message.
func (conn *Conn) WriteMessage(messageType int, data []byte) error
