// Package web serves carts from whatever store it is given.
package web

import (
	"io"
	"net/http"

	"example.com/factory/store"
)

// New returns the handlers.
func New(s store.Store) http.Handler { // fact `New: result0={*net/http.ServeMux}; serving reads param0; calls param0.Save({~client}, {~client ~client}); calls param0.Load({~client})`
	// no fact `memStore.carts holds`
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /cart/{id}", func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		if err := s.Save(r.PathValue("id"), string(body)); err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
		}
	})
	mux.HandleFunc("GET /cart/{id}", func(w http.ResponseWriter, r *http.Request) {
		cart, err := s.Load(r.PathValue("id"))
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
		io.WriteString(w, cart)
	})
	return mux
}
