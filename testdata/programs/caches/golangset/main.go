// Command golangset keeps client data in sets, which are interfaces. Silent: a
// set that only start-up code fills, and a copy of it that one request has.
package main

import (
	"fmt"
	"log"
	"net/http"

	mapset "github.com/deckarep/golang-set/v2"
)

var (
	banned = mapset.NewSet[string]()
	seen   = mapset.NewSet[string]()
	words  = mapset.NewSet("please", "thanks")
)

func ban(w http.ResponseWriter, r *http.Request) {
	banned.Add(r.FormValue("addr"))      // want `^\w+ state: package variable banned keeps `
	if !seen.Add(r.FormValue("nonce")) { // want `^dedupe state: package variable seen keeps `
		http.Error(w, "again", http.StatusConflict)
	}
}

func get(w http.ResponseWriter, r *http.Request) {
	if banned.Contains(r.RemoteAddr) {
		http.Error(w, "banned", http.StatusForbidden)
		return
	}
	own := words.Clone()
	own.Add(r.FormValue("word"))
	own.Each(func(word string) bool {
		fmt.Fprintln(w, word)
		return false
	})
}

func main() {
	http.HandleFunc("POST /", ban)
	http.HandleFunc("GET /", get)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
