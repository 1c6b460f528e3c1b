// Package redis keeps counts in Redis.
package redis

import "github.com/ulule/limiter/v3"

type store struct{ addr string }

func (s *store) Increment(key string) error { return nil }

// NewStore returns a store; the real one takes a client.
func NewStore(addr string) (limiter.Store, error) { return &store{addr}, nil }
