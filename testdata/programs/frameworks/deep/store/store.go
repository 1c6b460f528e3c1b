// Package store has two stores of notes with the same methods.
package store

import "database/sql"

// Memory keeps notes in this process.
type Memory[K comparable] struct{ notes map[K]string }

// NewMemory returns an empty store.
func NewMemory[K comparable]() *Memory[K] { return &Memory[K]{map[K]string{}} }

// Put keeps a note.
func (m *Memory[K]) Put(id K, text string) { m.notes[id] = text }

// Get returns it.
func (m *Memory[K]) Get(id K) string { return m.notes[id] }

// Rows keeps notes in a database, by queries that are known at start-up.
type Rows[K comparable] struct {
	db      *sql.DB
	queries map[string]string
}

// NewRows returns a store.
func NewRows[K comparable](db *sql.DB) *Rows[K] {
	r := &Rows[K]{db, map[string]string{}}
	r.queries["put"] = "INSERT INTO notes VALUES ($1, $2)"
	r.queries["get"] = "SELECT text FROM notes WHERE id = $1"
	return r
}

// Put keeps a note.
func (r *Rows[K]) Put(id K, text string) {
	if _, err := r.db.Exec(r.queries["put"], id, text); err != nil {
		panic(err)
	}
}

// Get returns it.
func (r *Rows[K]) Get(id K) (text string) {
	if err := r.db.QueryRow(r.queries["get"], id).Scan(&text); err != nil {
		return err.Error()
	}
	return text
}
