// Package gorm has as much of the API of gorm as the programs of testdata use.
package gorm

// Dialector speaks to a database.
type Dialector interface{ Name() string }

// Config is the connection's.
type Config struct{ DryRun bool }

// DB is a connection.
type DB struct{ Error error }

// Open opens a database.
func Open(dialector Dialector, opts ...any) (db *DB, err error)

// Create inserts.
func (db *DB) Create(value any) (tx *DB)

// First reads.
func (db *DB) First(dest any, conds ...any) (tx *DB)
