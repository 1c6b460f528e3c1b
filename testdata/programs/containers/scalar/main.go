// Command scalar overwrites single variables with the last client's data, which
// is a leak. A number that the server chooses is silent.
package main

import (
	"fmt"
	"log"
	"net/http"
	"strconv"
	"strings"
)

var (
	user  string
	limit int
	host  *string
	pages = 3
)

func set(w http.ResponseWriter, r *http.Request) {
	user = strings.TrimSpace(r.FormValue("user")) // want `^leak state: package variable user keeps `
	if n, err := strconv.Atoi(r.FormValue("limit")); err == nil {
		limit = n // want `^\w+ state: package variable limit keeps `
	}
	host = &r.Host // want `^\w+ state: package variable host keeps `
	pages = 4
}

func get(w http.ResponseWriter, r *http.Request) {
	if host != nil {
		fmt.Fprintln(w, user, limit, *host, pages)
	}
}

func main() {
	http.HandleFunc("POST /", set)
	http.HandleFunc("GET /", get)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
