// Package shared is the silent twin: sessions in a database.
package shared

import "database/sql"

// Sessions maps session ids to users.
type Sessions struct{ DB *sql.DB }

// Start remembers user.
func (s *Sessions) Start(id, user string) { // no fact `(*Sessions).Start: updates` `; updates`
	s.DB.Exec("INSERT INTO sessions VALUES ($1, $2)", id, user)
}

// User returns who has the session.
func (s *Sessions) User(id string) (user string) {
	s.DB.QueryRow("SELECT user FROM sessions WHERE id = $1", id).Scan(&user)
	return user
}
