// Package hotel is between the handlers and the desk.
package hotel

import (
	"github.com/gorilla/websocket"

	"example.com/classes/far/desk"
)

// Hotel has a desk.
type Hotel struct{ desk *desk.Desk }

// New returns a hotel.
func New() *Hotel { return &Hotel{desk.New()} }

// Enter welcomes a guest.
func (h *Hotel) Enter(name string, conn *websocket.Conn) { h.desk.Put(name, conn) }

// Ring tells a guest something.
func (h *Hotel) Ring(name, what string) error { return h.desk.Tell(name, what) }
