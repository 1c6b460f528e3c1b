// Command guesses calls a package that counts: what tells so is there.
package main

import (
	"log"
	"net/http"

	"example.com/classes/guesses/codes"
)

func enter(w http.ResponseWriter, r *http.Request) {
	if !codes.Check(r.FormValue("user"), r.FormValue("number")) { // want `^limiter state: package variable bad keeps `
		http.Error(w, "too many", http.StatusTooManyRequests)
	}
}

func main() {
	http.HandleFunc("POST /enter", enter)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
