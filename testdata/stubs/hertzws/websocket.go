// Package websocket has as much of the API of hertz-contrib/websocket as the programs of testdata use.
package websocket

import "github.com/cloudwego/hertz/pkg/app"

// Conn is a connection.
type Conn struct{ open bool }

// HertzHandler serves a connection.
type HertzHandler func(*Conn)

// HertzUpgrader upgrades requests.
type HertzUpgrader struct{ ReadBufferSize int }

// Upgrade upgrades a request.
func (u *HertzUpgrader) Upgrade(ctx *app.RequestContext, handler HertzHandler) error

// ReadMessage reads a message.
func (c *Conn) ReadMessage() (messageType int, p []byte, err error)

// WriteMessage sends a message.
func (c *Conn) WriteMessage(messageType int, data []byte) error
