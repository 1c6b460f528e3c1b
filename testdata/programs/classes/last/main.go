// Command last answers everybody with what the last one asked.
package main

import (
	"fmt"
	"log"
	"net/http"
)

var session string

func ask(w http.ResponseWriter, r *http.Request) {
	session = r.FormValue("name") // want `^leak state: package variable session keeps `
}

func tell(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, session) }

func main() {
	http.HandleFunc("POST /", ask)
	http.HandleFunc("GET /", tell)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
