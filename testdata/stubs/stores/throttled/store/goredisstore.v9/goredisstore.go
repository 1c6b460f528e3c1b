// Package goredisstore counts in Redis.
package goredisstore

import "github.com/throttled/throttled/v2"

// NewCtx returns a store; the real one takes a client.
func NewCtx(address string, keyPrefix string) (throttled.GCRAStoreCtx, error)
