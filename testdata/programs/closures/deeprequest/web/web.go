// Package web makes a filter for each request.
package web

import (
	"fmt"
	"net/http"

	"example.com/closures/deeprequest/unique"
)

// Items prints each item once.
func Items(w http.ResponseWriter, r *http.Request) { // no fact `unique.New:seen is observed`
	first := unique.New()
	for _, item := range r.URL.Query()["item"] {
		if first(item) {
			fmt.Fprintln(w, item)
		}
	}
}
