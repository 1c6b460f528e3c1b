// Package carts keeps what clients chose in maps of GoFrame.
package carts

import "github.com/gogf/gf/v2/container/gmap"

// Carts are carts by client.
type Carts struct {
	items *gmap.StrAnyMap
	sizes *gmap.KVMap[string, int]
}

// New returns none.
func New() *Carts { return &Carts{gmap.NewStrAnyMap(true), gmap.NewKVMap[string, int](true)} }

// Put puts something into a cart.
func (c *Carts) Put(client, item string) {
	c.items.Set(client, item)
	c.sizes.Set(client, c.sizes.Get(client)+1)
}

// Get returns a cart.
func (c *Carts) Get(client string) (any, int) { return c.items.Get(client), c.sizes.Get(client) }
