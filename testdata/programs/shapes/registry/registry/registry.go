// Package registry is filled by other packages at start-up, which is no state.
// What a driver does with the client data that the handlers pass is decided
// where the driver is registered.
package registry

import (
	"io"
	"net/http"
)

// Driver keeps documents.
type Driver interface {
	Save(id, text string)
	Load(id string) string
}

var drivers = map[string]Driver{} // fact `drivers is observed` `open calls drivers[].Save({~client}, {~client` `open calls drivers[].Load({~client})`
// no fact `drivers holds`

// Register makes a driver known. Packages call it from init.
func Register(name string, d Driver) { drivers[name] = d } // fact `Register: updates drivers key {param0} with {param1}`

// Handler serves documents from the driver that the path names.
func Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /{driver}/{id}", func(w http.ResponseWriter, r *http.Request) {
		if d, ok := drivers[r.PathValue("driver")]; ok {
			body, _ := io.ReadAll(r.Body)
			d.Save(r.PathValue("id"), string(body))
		}
	})
	mux.HandleFunc("GET /{driver}/{id}", func(w http.ResponseWriter, r *http.Request) {
		if d, ok := drivers[r.PathValue("driver")]; ok {
			io.WriteString(w, d.Load(r.PathValue("id")))
		}
	})
	return mux
}
