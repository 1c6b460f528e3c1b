// Package buntdb has as much of the API of buntdb as the programs of testdata use.
package buntdb

// DB is a database.
type DB struct{}

// Tx is a transaction.
type Tx struct{}

// SetOptions are those of Set.
type SetOptions struct{ Expires bool }

// Open opens a database.
func Open(path string) (*DB, error)

// Update runs fn.
func (db *DB) Update(fn func(tx *Tx) error) error

// View runs fn.
func (db *DB) View(fn func(tx *Tx) error) error

// Set sets a value.
func (tx *Tx) Set(key, value string, opts *SetOptions) (previousValue string, replaced bool, err error)

// Get returns it.
func (tx *Tx) Get(key string, ignoreExpired ...bool) (val string, err error)
