// Command gcache keeps notes behind an interface of the library, made by a builder.
// Silent: a cache of titles, which a miss takes from the database.
package main

import (
	"database/sql"
	"fmt"
	"log"
	"net/http"

	"github.com/bluele/gcache"
)

var (
	notes  = gcache.New(100).LRU().Build()
	titles = gcache.New(100).LRU().Build()
	db     *sql.DB
)

func put(w http.ResponseWriter, r *http.Request) {
	notes.Set(r.RemoteAddr, r.FormValue("note")) // want `^\w+ state: package variable notes keeps `
}

func get(w http.ResponseWriter, r *http.Request) {
	v, err := notes.Get(r.RemoteAddr)
	fmt.Fprintln(w, v, err)
}

func title(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	v, err := titles.Get(id)
	if err == nil {
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
