// Package ccache has as much of ccache as the programs of testdata use.
// The bodies do nothing: what the methods keep is said by the built-in table.
package ccache

import "time"

// Cache keeps the elements used last.
type Cache[T any] struct{}

// Configuration has options.
type Configuration[T any] struct{}

// Item is an element.
type Item[T any] struct{}

// Configure returns the default options.
func Configure[T any]() *Configuration[T] { return nil }

// New returns an empty cache.
func New[T any](config *Configuration[T]) *Cache[T] { return nil }

// Set keeps value.
func (c *Cache[T]) Set(key string, value T, duration time.Duration) {}

// Get returns an element, or nil.
func (c *Cache[T]) Get(key string) *Item[T] { return nil }

// Value returns what was kept.
func (i *Item[T]) Value() (value T) { return value }
