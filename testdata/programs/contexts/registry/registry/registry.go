// Package registry keeps connections that carry the request they came with. They
// are no contexts: what is done with them is done for whoever calls, here a
// program that replays them from a file.
package registry

import "net/http"

// Conn is a connection.
type Conn struct {
	ID string
	W  http.ResponseWriter
	R  *http.Request
}

// Registry keeps them.
type Registry struct {
	conns map[string]*Conn
	names map[string]string
}

// New returns an empty registry.
func New() *Registry { return &Registry{conns: map[string]*Conn{}, names: map[string]string{}} }

// Add adds a connection.
func (g *Registry) Add(c *Conn) {
	g.conns[c.ID] = c
	g.names[c.ID] = "connection " + c.ID
}

// Names lists them.
func (g *Registry) Names() map[string]string { return g.names }
