// Package redisstore counts in Redis.
package redisstore

import (
	"context"
)

// Config is the store's.
type Config struct{ Tokens uint64 }

// Store is a store.
type Store struct{}

// New returns a store.
func New(c *Config) (*Store, error)

// Take counts.
func (s *Store) Take(ctx context.Context, key string) (tokens, remaining, reset uint64, ok bool, err error)
