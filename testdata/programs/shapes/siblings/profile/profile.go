// Package profile only reads: the finding stands at the write.
package profile

import (
	"fmt"
	"net/http"

	"example.com/siblings/store"
)

// Handle shows the profile of whoever has the session.
func Handle(w http.ResponseWriter, r *http.Request) { // fact `store.sessions is observed`
	// no fact `store.sessions holds`
	fmt.Fprintln(w, store.Get(r.FormValue("id")))
}
