// Package save writes uploads.
package save

import (
	"io"
	"net/http"
	"os"
)

// Put writes one.
func Put(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	os.WriteFile("uploads/"+r.PathValue("name"), body, 0o600)
}
