// Package memorystore counts in memory.
package memorystore

import "github.com/sethvargo/go-limiter"

// Config is the store's.
type Config struct{ Tokens uint64 }

// New returns a store.
func New(c *Config) (limiter.Store, error)
