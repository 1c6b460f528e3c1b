// Package sqltrail keeps a trail in a database.
package sqltrail

import "database/sql"

// Trail is in a database.
type Trail struct{ db *sql.DB }

// New returns the trail of db.
func New(db *sql.DB) *Trail { return &Trail{db: db} }

// Add adds an event.
func (t *Trail) Add(name string) {
	t.db.Exec("INSERT INTO events (name) VALUES ($1)", name)
}

// All returns the events.
func (t *Trail) All() []string {
	rows, err := t.db.Query("SELECT name FROM events")
	if err != nil {
		return nil
	}
	defer rows.Close()
	var names []string
	for rows.Next() {
		var name string
		if rows.Scan(&name) == nil {
			names = append(names, name)
		}
	}
	return names
}
