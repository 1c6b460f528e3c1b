// Package store chooses where carts live.
package store

import "database/sql"

// Store is what the handlers know.
type Store interface {
	Load(id string) (string, error)
	Save(id, cart string) error
}

// Open chooses memory or Redis by name: which one runs, only the
// configuration says.
func Open(kind, addr string) Store { // fact `Open: result0={*memStore *redisStore new0}`
	switch kind {
	case "redis":
		return &redisStore{addr: addr}
	default:
		return newMemStore()
	}
}

// OpenShared is the silent twin: every choice is shared by all replicas.
func OpenShared(kind, addr string, db *sql.DB) Store { // fact `OpenShared: result0={*redisStore *sqlStore new0}`
	if kind == "redis" {
		return &redisStore{addr: addr}
	}
	return &sqlStore{db: db}
}
