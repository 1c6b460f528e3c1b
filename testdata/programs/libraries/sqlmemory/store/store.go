// Package store opens databases, and serves nobody.
package store

import "database/sql"

// Open opens what it is told to.
func Open(dsn string) (*sql.DB, error) { return sql.Open("sqlite3", dsn) }

// Fresh is in memory, for whoever calls it.
func Fresh() (*sql.DB, error) { return sql.Open("sqlite3", ":memory:") }

// Config says where the notes are.
type Config struct{ Driver, Path string }

// Configured opens what c says, and what an empty one says without.
func Configured(c *Config) (*sql.DB, error) {
	if c == nil {
		c = &Config{Driver: "sqlite"}
	}
	return sql.Open(c.Driver, c.Path)
}
