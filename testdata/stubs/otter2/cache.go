// Package otter has as much of the API of otter v2 as the programs of testdata use.
package otter

import "context"

// Cache is a cache.
type Cache[K comparable, V any] struct{ data map[K]V }

// Options are those of New.
type Options[K comparable, V any] struct{ MaximumSize int }

// Loader makes what is missing.
type Loader[K comparable, V any] interface {
	Load(ctx context.Context, key K) (V, error)
}

// LoaderFunc is a Loader.
type LoaderFunc[K comparable, V any] func(ctx context.Context, key K) (V, error)

// Load implements Loader.
func (f LoaderFunc[K, V]) Load(ctx context.Context, key K) (V, error) { return f(ctx, key) }

// Must returns a cache.
func Must[K comparable, V any](o *Options[K, V]) *Cache[K, V] { return nil }

// Set keeps value.
func (c *Cache[K, V]) Set(key K, value V) (V, bool) { return value, false }

// GetIfPresent returns it.
func (c *Cache[K, V]) GetIfPresent(key K) (v V, ok bool) { return v, false }

// Get returns it, or what the loader makes.
func (c *Cache[K, V]) Get(ctx context.Context, key K, loader Loader[K, V]) (v V, err error) {
	return v, nil
}
