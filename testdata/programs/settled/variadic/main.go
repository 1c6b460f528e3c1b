// Command variadic reads variables for parameters of which there may be several, of an
// own function; and, for a log, of another one.
package main

import (
	"fmt"
	"log"
	"net/http"
	"strings"
)

var current, last string

func joined(parts ...string) string { return strings.Join(parts, " ") }

func login(w http.ResponseWriter, r *http.Request) {
	current = r.FormValue("user") // want `^leak state: package variable current keeps `
	log.Print("before: ", last)
	last = r.FormValue("user")
}

func whoami(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, joined("you are", current))
}

func main() {
	http.HandleFunc("/login", login)
	http.HandleFunc("/whoami", whoami)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
