// Package show serves uploads.
package show

import "net/http"

// Get serves one.
func Get(w http.ResponseWriter, r *http.Request) {
	http.ServeFile(w, r, "uploads/"+r.PathValue("name"))
}
