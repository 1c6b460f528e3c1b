// Package cache has as much of the API of goburrow as the programs of testdata use.
// The bodies do nothing: what the methods keep is said by the built-in table.
package cache

// Key chooses an element.
type Key any

// Value is an element.
type Value any

// Cache keeps elements.
type Cache interface {
	GetIfPresent(Key) (Value, bool)
	Put(Key, Value)
}

// LoadingCache loads what is missing.
type LoadingCache interface {
	Cache
	Get(Key) (Value, error)
}

// LoaderFunc makes what is missing.
type LoaderFunc func(Key) (Value, error)

// Option is an option.
type Option func()

// WithMaximumSize bounds the cache.
func WithMaximumSize(size int) Option { return nil }

// New returns an empty cache.
func New(options ...Option) Cache { return nil }

// NewLoadingCache returns an empty cache.
func NewLoadingCache(loader LoaderFunc, options ...Option) LoadingCache { return nil }
