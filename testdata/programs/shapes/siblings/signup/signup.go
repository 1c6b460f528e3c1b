// Package signup writes to the trail that no request reads.
package signup

import (
	"net/http"

	"example.com/siblings/trail"
)

// Handle signs a user up.
func Handle(w http.ResponseWriter, r *http.Request) { // fact `trail.seen holds {~client}`
	// no fact `trail.seen is observed`
	trail.Add(r.FormValue("user"))
	w.WriteHeader(http.StatusCreated)
}
