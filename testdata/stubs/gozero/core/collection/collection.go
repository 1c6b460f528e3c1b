// Package collection has as much of the real one's API as the programs of
// testdata use. The bodies do nothing: what the methods keep is said by the
// built-in table.
package collection

import "time"

// Cache keeps elements for a while.
type Cache struct{}

// NewCache returns an empty cache.
func NewCache(expire time.Duration) (*Cache, error) { return nil, nil }

// Set keeps value.
func (c *Cache) Set(key string, value any) {}

// Take returns an element, or keeps what fetch returns.
func (c *Cache) Take(key string, fetch func() (any, error)) (any, error) { return nil, nil }
