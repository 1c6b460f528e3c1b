// Command cache2go keeps notes in a table of the library, whose items hold the values.
// Silent: a cache of titles, which a miss takes from the database.
package main

import (
	"database/sql"
	"fmt"
	"log"
	"net/http"
	"time"

	"github.com/muesli/cache2go"
)

var (
	notes  = cache2go.Cache("notes")
	titles = cache2go.Cache("titles")
	db     *sql.DB
)

func put(w http.ResponseWriter, r *http.Request) {
	notes.Add(r.RemoteAddr, time.Minute, r.FormValue("note")) // want `^\w+ state: package variable notes keeps `
}

func get(w http.ResponseWriter, r *http.Request) {
	v, err := notes.Value(r.RemoteAddr)
	if err != nil {
		http.NotFound(w, r)
		return
	}
	fmt.Fprintln(w, v.Data())
}

func title(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	v, err := titles.Value(id)
	if err == nil {
		fmt.Fprintln(w, v.Data())
		return
	}
	var text string
	if db.QueryRow("SELECT title FROM pages WHERE id = $1", id).Scan(&text) == nil {
		titles.Add(id, time.Minute, text)
	}
	fmt.Fprintln(w, text)
}

func main() {
	http.HandleFunc("PUT /note", put)
	http.HandleFunc("GET /note", get)
	http.HandleFunc("GET /title/{id}", title)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
