// Package sturdyc has as much of the API of sturdyc as the programs of testdata use.
// The bodies do nothing: what the methods keep is said by the built-in table.
package sturdyc

import (
	"context"
	"time"
)

// Client is a cache.
type Client[T any] struct{}

// Option is an option.
type Option func()

// FetchFn makes what is missing.
type FetchFn[T any] func(ctx context.Context) (T, error)

// New returns an empty cache.
func New[T any](capacity, numShards int, ttl time.Duration, evictionPercentage int, opts ...Option) *Client[T] {
	return nil
}

// Set keeps value.
func (c *Client[T]) Set(key string, value T) bool { return false }

// Get returns an element.
func (c *Client[T]) Get(key string) (v T, ok bool) { return v, false }

// GetOrFetch returns an element, or what fetchFn makes.
func (c *Client[T]) GetOrFetch(ctx context.Context, key string, fetchFn FetchFn[T]) (v T, err error) {
	return v, nil
}
