// Package signup writes to the trail that no request reads.
package signup

import (
	"net/http"

	"example.com/siblings/trail"
)

// Handle signs a user up.
func Handle(w http.ResponseWriter, r *http.Request) {
	trail.Add(r.FormValue("user"))
	w.WriteHeader(http.StatusCreated)
}
