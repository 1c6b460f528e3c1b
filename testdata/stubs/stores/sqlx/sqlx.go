// Package sqlx has as much of the API of sqlx as the programs of testdata use.
package sqlx

import "database/sql"

// DB is a database.
type DB struct{ *sql.DB }

// MustConnect opens a database.
func MustConnect(driverName, dataSourceName string) *DB
