// Command direct passes client data to the interface itself, so the finding
// stands at its call and not where the variable is set.
package main

import (
	"fmt"
	"log"
	"net/http"

	"example.com/iface/store"
)

var sessions = store.New() // fact `sessions holds {*example.com/iface/store.memStore}` `store.memStore.m holds {~client ~client}` `store.memStore.m is observed`

func main() {
	http.HandleFunc("POST /login/{id}", login)
	http.HandleFunc("GET /me/{id}", me)
	log.Fatal(http.ListenAndServe(":8080", nil))
}

func login(w http.ResponseWriter, r *http.Request) {
	sessions.Put(r.PathValue("id"), r.FormValue("user")) // want `^\w+ state: field memStore\.m keeps `
}

func me(w http.ResponseWriter, r *http.Request) {
	user, _ := sessions.Get(r.PathValue("id"))
	fmt.Fprintln(w, user)
}
