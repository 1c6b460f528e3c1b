// Package sessions has as much of iris's sessions as the programs of testdata use.
package sessions

// Config is the manager's.
type Config struct{ Cookie string }

// Database keeps sessions.
type Database interface{ Close() error }

// Sessions is the manager.
type Sessions struct {
	config Config
	db     Database
}

// New returns a manager.
func New(cfg Config) *Sessions { return &Sessions{config: cfg} }

// UseDatabase replaces the database.
func (s *Sessions) UseDatabase(db Database) { s.db = db }
