// Command mathid mints the state of an OAuth flow from math/rand and sends it
// through a redirect.
package main

import (
	"log"
	"math/rand/v2"
	"net/http"
	"net/url"
	"strconv"
	"sync"
)

var states sync.Map

func start(w http.ResponseWriter, r *http.Request) {
	state := strconv.FormatUint(rand.Uint64(), 36)
	states.Store(state, true) // want `^\w+ state: package variable states keeps `
	http.Redirect(w, r, "https://login.example.com/?state="+url.QueryEscape(state), http.StatusFound)
}

func callback(w http.ResponseWriter, r *http.Request) {
	if _, ok := states.LoadAndDelete(r.FormValue("state")); !ok {
		http.Error(w, "unknown state", http.StatusBadRequest)
	}
}

func main() {
	http.HandleFunc("/login", start)
	http.HandleFunc("/callback", callback)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
