// Command factory calls a handler factory at set-up: each handler that it
// returns has a variable of its own, and that lives as long as the process.
package main

import (
	"fmt"
	"log"
	"net/http"
)

func poll(question string) http.HandlerFunc {
	answers := map[string]string{} // fact `poll:answers holds {~client` `poll:answers is observed`
	// no fact `poll:question holds`
	return func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodPost {
			answers[r.RemoteAddr] = r.FormValue("answer") // want `^\w+ state: captured variable answers keeps `
		}
		fmt.Fprintln(w, question, len(answers), answers[r.RemoteAddr])
	}
}

func main() {
	http.HandleFunc("/tea", poll("tea?"))
	http.HandleFunc("/coffee", poll("coffee?"))
	log.Fatal(http.ListenAndServe(":8080", nil))
}
