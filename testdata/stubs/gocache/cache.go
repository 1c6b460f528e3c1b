// Package cache has as much of go-cache's API as the programs of testdata use.
// The bodies do nothing: what the methods keep is said by the built-in table.
package cache

import "time"

// DefaultExpiration is the one given to New.
const DefaultExpiration time.Duration = 0

// Item is an element.
type Item struct{ Object any }

// Cache is a map with expiry. Its methods are those of another type, as in the
// library.
type Cache struct{ *cache }

type cache struct{}

// New returns an empty cache.
func New(defaultExpiration, cleanupInterval time.Duration) *Cache { return nil }

// Set keeps x.
func (c *cache) Set(k string, x any, d time.Duration) {}

// Add keeps x, unless there is something.
func (c *cache) Add(k string, x any, d time.Duration) error { return nil }

// Get returns an element.
func (c *cache) Get(k string) (any, bool) { return nil, false }

// Items returns all elements.
func (c *cache) Items() map[string]Item { return nil }

// Delete removes an element.
func (c *cache) Delete(k string) {}

// ItemCount counts elements.
func (c *cache) ItemCount() int { return 0 }
