// Package sqlite speaks to sqlite.
package sqlite

import "gorm.io/gorm"

// Open returns a dialect.
func Open(dsn string) gorm.Dialector
