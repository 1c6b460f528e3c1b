// Package websocket has as much of the API of coder/websocket as the programs of testdata use.
package websocket

import (
	"context"
	"net/http"
)

// Conn is a connection.
type Conn struct{}

// AcceptOptions are for Accept.
type AcceptOptions struct{}

// MessageType is text or binary.
type MessageType int

// StatusCode is why a connection was closed.
type StatusCode int

// Accept upgrades a request.
func Accept(w http.ResponseWriter, r *http.Request, opts *AcceptOptions) (*Conn, error)

// Read returns the next message.
func (c *Conn) Read(ctx context.Context) (MessageType, []byte, error)

// Write sends a message.
func (c *Conn) Write(ctx context.Context, typ MessageType, p []byte) error

// Close closes the connection.
func (c *Conn) Close(code StatusCode, reason string) error
