// Command capmap captures a map of main in two handlers.
package main

import (
	"fmt"
	"log"
	"net/http"
)

func main() {
	sessions := map[string]string{} // fact `main:sessions holds {~client ~client}` `main:sessions is observed`
	// no fact `main:sessions is refilled`
	http.HandleFunc("POST /login", func(w http.ResponseWriter, r *http.Request) {
		sessions[r.FormValue("id")] = r.FormValue("user") // want `(?s)^\w+ state: captured variable sessions keeps .*\sstore: \S+\.main:sessions\n`
	})
	http.HandleFunc("GET /me", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintln(w, sessions[r.FormValue("id")])
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
