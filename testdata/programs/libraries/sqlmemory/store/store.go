// Package store opens databases, and serves nobody.
package store

import "database/sql"

// Open opens what it is told to.
func Open(dsn string) (*sql.DB, error) { return sql.Open("sqlite3", dsn) }

// Fresh is in memory, for whoever calls it.
func Fresh() (*sql.DB, error) { return sql.Open("sqlite3", ":memory:") }
