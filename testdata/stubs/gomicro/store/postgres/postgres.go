// Package postgres keeps records in a database.
package postgres

import "go-micro.dev/v5/store"

// NewStore returns a store.
func NewStore(opts ...store.Option) store.Store
