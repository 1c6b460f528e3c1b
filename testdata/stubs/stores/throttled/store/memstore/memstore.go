// Package memstore counts in memory.
package memstore

import "github.com/throttled/throttled/v2"

// NewCtx returns a store.
func NewCtx(maxKeys int) (throttled.GCRAStoreCtx, error)
