// Package submit writes to a store that a handler below it reads.
package submit

import (
	"net/http"

	"example.com/siblings/board"
)

// Handle posts to the board.
func Handle(w http.ResponseWriter, r *http.Request) { // fact `board.posts holds {example.com/siblings/board.posts ~client ~client}`
	board.Post(r.FormValue("author"), r.FormValue("text")) // want `^\w+ state: package variable posts keeps `
}
