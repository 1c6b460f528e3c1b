// Package memstore keeps sessions in memory.
package memstore

import "github.com/gin-contrib/sessions"

// Store is a store.
type Store interface{ sessions.Store }

// NewStore returns a store.
func NewStore(keyPairs ...[]byte) Store
