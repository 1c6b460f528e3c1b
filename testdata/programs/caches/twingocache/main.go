// Command twingocache keeps notes in a cache whose methods return it.
// Silent: a cache of titles, which a miss takes from the database.
package main

import (
	"database/sql"
	"fmt"
	"log"
	"net/http"
	"time"

	"github.com/TwiN/gocache/v2"
)

var (
	notes  = gocache.NewCache().WithMaxSize(100)
	titles = gocache.NewCache().WithMaxSize(100)
	db     *sql.DB
)

func put(w http.ResponseWriter, r *http.Request) {
	notes.SetWithTTL(r.RemoteAddr, r.FormValue("note"), time.Minute) // want `^\w+ state: package variable notes keeps `
}

func get(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, notes.GetValue(r.RemoteAddr))
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
