// Package cache2go has as much of the API of cache2go as the programs of testdata use.
// The bodies do nothing: what the methods keep is said by the built-in table.
package cache2go

import "time"

// CacheTable keeps items.
type CacheTable struct{}

// CacheItem is an item.
type CacheItem struct{}

// Cache returns the table of a name.
func Cache(table string) *CacheTable { return nil }

// Add keeps data.
func (table *CacheTable) Add(key any, lifeSpan time.Duration, data any) *CacheItem { return nil }

// Value returns an item.
func (table *CacheTable) Value(key any, args ...any) (*CacheItem, error) { return nil, nil }

// Data returns the value of an item.
func (item *CacheItem) Data() any { return nil }
