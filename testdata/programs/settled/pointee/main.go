// Command pointee assigns, in literals, to what captured pointers point to: to a
// package-level variable, and to a variable of the request.
package main

import (
	"fmt"
	"log"
	"net/http"
)

var current string

func set(to *string, text string) {
	func() { *to = text }() // want `^leak state: package variable current keeps `
}

func login(w http.ResponseWriter, r *http.Request) {
	var own string
	set(&own, r.FormValue("user"))
	set(&current, own)
	fmt.Fprintln(w, own)
}

func whoami(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, current) }

func main() {
	http.HandleFunc("/login", login)
	http.HandleFunc("/whoami", whoami)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
