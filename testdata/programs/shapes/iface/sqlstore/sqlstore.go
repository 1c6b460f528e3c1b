// Package sqlstore is the silent twin: the same interface over a database.
package sqlstore

import (
	"database/sql"

	"example.com/iface/store"
)

type sqlStore struct{ db *sql.DB }

// New returns a store over db.
func New(db *sql.DB) store.Store { return &sqlStore{db: db} } // fact `New: result0={*sqlStore new0}`

func (s *sqlStore) Get(id string) (string, bool) {
	var user string
	err := s.db.QueryRow("SELECT user FROM sessions WHERE id = $1", id).Scan(&user)
	return user, err == nil
}

func (s *sqlStore) Put(id, user string) { // no fact `(*sqlStore).Put: updates` `; updates`
	s.db.Exec("INSERT INTO sessions (id, user) VALUES ($1, $2)", id, user)
}
