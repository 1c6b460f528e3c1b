// Package desk keeps who is there: a type that knows a websocket.
package desk

import (
	"sync"

	"github.com/gorilla/websocket"
)

type guest struct {
	name string
	conn *websocket.Conn
}

// Desk keeps guests.
type Desk struct {
	mu    sync.Mutex
	there map[string]*guest
}

// New returns a desk.
func New() *Desk { return &Desk{there: map[string]*guest{}} }

// Put keeps a guest.
func (d *Desk) Put(name string, conn *websocket.Conn) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.there[name] = &guest{name, conn}
}

// Tell tells one guest something.
func (d *Desk) Tell(name, what string) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if g := d.there[name]; g != nil {
		return g.conn.WriteMessage(1, []byte(g.name+what))
	}
	return nil
}
