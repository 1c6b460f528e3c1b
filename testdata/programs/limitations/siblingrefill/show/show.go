// Package show reads through to the database: seen from here, a cache.
package show

import (
	"database/sql"
	"fmt"
	"net/http"

	"example.com/limitations/siblingrefill/users"
)

// Handler shows a name.
func Handler(db *sql.DB) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		id := r.PathValue("id")
		name, ok := users.Get(id)
		if !ok {
			if db.QueryRowContext(r.Context(), "SELECT name FROM users WHERE id = $1", id).Scan(&name) != nil {
				http.NotFound(w, r)
				return
			}
			users.Keep(id, name)
		}
		fmt.Fprintln(w, name)
	}
}
