// Package gocache has as much of the API of gocache as the programs of testdata use.
// The bodies do nothing: what the methods keep is said by the built-in table.
package gocache

import "time"

// Cache is a cache.
type Cache struct{}

// NewCache returns an empty cache.
func NewCache() *Cache { return nil }

// WithMaxSize bounds the cache.
func (cache *Cache) WithMaxSize(maxSize int) *Cache { return cache }

// Set keeps value.
func (cache *Cache) Set(key string, value any) {}

// SetWithTTL keeps value for a while.
func (cache *Cache) SetWithTTL(key string, value any, ttl time.Duration) {}

// Get returns an element.
func (cache *Cache) Get(key string) (any, bool) { return nil, false }

// GetValue returns an element.
func (cache *Cache) GetValue(key string) any { return nil }
