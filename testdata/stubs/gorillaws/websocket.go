// Package websocket has as much of gorilla's websockets as the programs of testdata use.
package websocket

import "net/http"

// Conn is a connection.
type Conn struct{}

// Upgrader upgrades requests.
type Upgrader struct{ ReadBufferSize int }

// Dialer dials.
type Dialer struct{}

// DefaultDialer is the default.
var DefaultDialer = &Dialer{}

// Upgrade upgrades a request.
func (u *Upgrader) Upgrade(w http.ResponseWriter, r *http.Request, responseHeader http.Header) (*Conn, error)

// Dial connects to a server.
func (d *Dialer) Dial(urlStr string, requestHeader http.Header) (*Conn, *http.Response, error)

// ReadMessage returns the next message.
func (c *Conn) ReadMessage() (messageType int, p []byte, err error)

// ReadJSON decodes the next message.
func (c *Conn) ReadJSON(v any) error

// WriteMessage sends a message.
func (c *Conn) WriteMessage(messageType int, data []byte) error

// SetCloseHandler sets what is called for a close message.
func (c *Conn) SetCloseHandler(h func(code int, text string) error)

// SetPongHandler sets what is called for a pong.
func (c *Conn) SetPongHandler(h func(appData string) error)

// Close closes the connection.
func (c *Conn) Close() error
