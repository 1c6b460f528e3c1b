// Package cache has as much of the API of the package in apimachinery as the programs of testdata use.
// The bodies do nothing: what the methods keep is said by the built-in table.
package cache

import "time"

// LRUExpireCache is a cache.
type LRUExpireCache struct{}

// Expiring is a cache.
type Expiring struct{}

// NewLRUExpireCache returns an empty cache.
func NewLRUExpireCache(maxSize int) *LRUExpireCache { return nil }

// NewExpiring returns an empty cache.
func NewExpiring() *Expiring { return nil }

// Add keeps value.
func (c *LRUExpireCache) Add(key any, value any, ttl time.Duration) {}

// Get returns an element.
func (c *LRUExpireCache) Get(key any) (any, bool) { return nil, false }

// Set keeps val.
func (c *Expiring) Set(key any, val any, ttl time.Duration) {}

// Get returns an element.
func (c *Expiring) Get(key any) (val any, ok bool) { return nil, false }
