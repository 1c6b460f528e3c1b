// Package login writes, and does not import the sibling that reads.
package login

import (
	"net/http"

	"example.com/siblings/store"
)

// Handle logs a user in.
func Handle(w http.ResponseWriter, r *http.Request) { // fact `store.sessions holds {~client ~client}`
	// no fact `store.sessions is observed`
	store.Put(r.FormValue("id"), r.FormValue("user")) // want `(?s)^review: \w+ state: package variable sessions keeps .*\sstore: example\.com/siblings/store\.sessions\n`
}
