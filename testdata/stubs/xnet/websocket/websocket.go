// Package websocket has as much of the API of golang.org/x/net/websocket as the programs of testdata use.
package websocket

import "net/http"

// Conn is a connection.
type Conn struct{}

// Handler serves a connection.
type Handler func(*Conn)

// ServeHTTP implements http.Handler.
func (h Handler) ServeHTTP(w http.ResponseWriter, req *http.Request)

// Codec encodes messages.
type Codec struct{}

// JSON encodes messages as JSON.
var JSON = Codec{}

// Receive decodes the next message.
func (cd Codec) Receive(ws *Conn, v any) (err error)

// Send sends a message.
func (cd Codec) Send(ws *Conn, v any) (err error)
