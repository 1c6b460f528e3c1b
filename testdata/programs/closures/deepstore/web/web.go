// Package web calls what it was given.
package web

import (
	"fmt"
	"net/http"

	"example.com/closures/deepstore/chain"
)

// New serves m.
func New(m *chain.Memory) http.Handler { // fact `calls param0.Set.({~client` `open calls *example.com/closures/deepstore/chain.Memory.Set.({~client`
	// no fact `Pair:kept holds`
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /nick", func(w http.ResponseWriter, r *http.Request) { m.Set(r.RemoteAddr, r.FormValue("nick")) })
	mux.HandleFunc("GET /nick", func(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, m.Get(r.RemoteAddr)) })
	return mux
}
