// Command genericscache counts requests by client with numbers of the library.
// Silent: a cache of titles, which a miss takes from the database.
package main

import (
	"database/sql"
	"fmt"
	"log"
	"net/http"

	cache "github.com/Code-Hex/go-generics-cache"
)

var (
	notes  = cache.NewNumber[string, int]()
	titles = cache.New[string, string]()
	db     *sql.DB
)

func put(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, notes.Increment(r.RemoteAddr, 1)) // want `^\w+ state: package variable notes keeps `
}

func get(w http.ResponseWriter, r *http.Request) {
	v, ok := notes.Get(r.RemoteAddr)
	fmt.Fprintln(w, v, ok)
}

func title(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	v, ok := titles.Get(id)
	if ok {
		fmt.Fprintln(w, v)
		return
	}
	var text string
	if db.QueryRow("SELECT title FROM pages WHERE id = $1", id).Scan(&text) == nil {
		titles.Set(id, text)
	}
	fmt.Fprintln(w, text)
}

func main() {
	http.HandleFunc("PUT /note", put)
	http.HandleFunc("GET /note", get)
	http.HandleFunc("GET /title/{id}", title)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
