// Package redis keeps sessions in Redis.
package redis

import "github.com/gin-contrib/sessions"

// Store is a store.
type Store interface{ sessions.Store }

// NewStore returns a store.
func NewStore(size int, network, address, username, password string, keyPairs ...[]byte) (Store, error)
