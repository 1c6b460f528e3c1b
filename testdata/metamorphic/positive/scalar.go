// Program scalar overwrites one variable with what the last client sent.
package main

import (
	"fmt"
	"log"
	"net/http"
)

var current string

func login(w http.ResponseWriter, r *http.Request) {
	current = r.FormValue("user")
	w.WriteHeader(http.StatusNoContent)
}

func whoami(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, current)
}

func main() {
	http.HandleFunc("/login", login)
	http.HandleFunc("/whoami", whoami)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
