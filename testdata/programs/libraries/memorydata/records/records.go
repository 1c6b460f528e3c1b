// Package records opens databases for packages above.
package records

import (
	"github.com/jmoiron/sqlx"
	"github.com/tidwall/buntdb"
	"gorm.io/driver/sqlite"
	"gorm.io/gorm"
)

// Rows opens what it is told to.
func Rows(dsn string) *sqlx.DB { return sqlx.MustConnect("sqlite3", dsn) }

// Objects opens what it is told to.
func Objects(dsn string) (*gorm.DB, error) { return gorm.Open(sqlite.Open(dsn)) }

// Keys opens what it is told to.
func Keys(path string) (*buntdb.DB, error) { return buntdb.Open(path) }
