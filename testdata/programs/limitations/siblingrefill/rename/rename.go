// Package rename writes the database and the cache. That every reader refills is
// known in a sibling only, so this is a false alarm: the facts of show do not
// reach a package that it does not import.
package rename

import (
	"database/sql"
	"net/http"

	"example.com/limitations/siblingrefill/users"
)

// Handler renames.
func Handler(db *sql.DB) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		id, name := r.PathValue("id"), r.FormValue("name")
		if _, err := db.ExecContext(r.Context(), "UPDATE users SET name = $2 WHERE id = $1", id, name); err == nil {
			users.Keep(id, name) // want `^review: \w+ state: package variable names keeps `
		}
	}
}
