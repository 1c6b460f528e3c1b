// Package login writes, and does not import the sibling that reads.
package login

import (
	"net/http"

	"example.com/siblings/store"
)

// Handle logs a user in.
func Handle(w http.ResponseWriter, r *http.Request) {
	store.Put(r.FormValue("id"), r.FormValue("user")) // want `(?s)^review: \w+ state: package variable sessions keeps .*\sstore: example\.com/siblings/store\.sessions\n`
}
