// Package api takes images. Where they are served is another package's choice.
package api

import (
	"crypto/rand"
	"net/http"
	"os"

	"io"
)

// Images takes images.
type Images struct{ Dir string }

// Upload writes one.
func (i *Images) Upload(w http.ResponseWriter, r *http.Request) {
	data, err := io.ReadAll(r.Body)
	if err != nil {
		return
	}
	name := rand.Text()
	os.WriteFile(i.Dir+"/"+name, data, 0o600)
	io.WriteString(w, name)
}
