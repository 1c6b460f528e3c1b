// Package memcache has as much of the API of gomemcache as the programs of testdata use.
package memcache

// Client is a client.
type Client struct{}

// Item is an item.
type Item struct{ Value []byte }

// New returns a client.
func New(server ...string) *Client

// Get asks for an item.
func (c *Client) Get(key string) (item *Item, err error)
