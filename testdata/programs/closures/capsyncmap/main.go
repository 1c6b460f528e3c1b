// Command capsyncmap captures a sync.Map.
package main

import (
	"fmt"
	"log"
	"net/http"
	"sync"
)

func main() {
	var tokens sync.Map // fact `main:tokens holds {~client ~client}` `main:tokens is observed`
	mux := http.NewServeMux()
	mux.HandleFunc("POST /token", func(w http.ResponseWriter, r *http.Request) {
		tokens.Store(r.FormValue("token"), r.FormValue("user")) // want `^\w+ state: captured variable tokens keeps `
	})
	mux.HandleFunc("GET /token", func(w http.ResponseWriter, r *http.Request) {
		user, ok := tokens.Load(r.FormValue("token"))
		if !ok {
			http.NotFound(w, r)
			return
		}
		fmt.Fprintln(w, user)
	})
	log.Fatal(http.ListenAndServe(":8080", mux))
}
