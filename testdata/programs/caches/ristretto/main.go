// Command ristretto keeps notes in a cache whose constructor takes options.
// Silent: a cache of titles, which a miss takes from the database.
package main

import (
	"database/sql"
	"fmt"
	"log"
	"net/http"

	"github.com/dgraph-io/ristretto/v2"
)

var (
	notes  = newCache()
	titles = newCache()
	db     *sql.DB
)

func newCache() *ristretto.Cache[string, string] {
	c, err := ristretto.NewCache(&ristretto.Config[string, string]{NumCounters: 1000, MaxCost: 100, BufferItems: 64})
	if err != nil {
		log.Fatal(err)
	}
	return c
}

func put(w http.ResponseWriter, r *http.Request) {
	notes.Set(r.RemoteAddr, r.FormValue("note"), 1) // want `^\w+ state: package variable notes keeps `
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
		titles.Set(id, text, 1)
	}
	fmt.Fprintln(w, text)
}

func main() {
	http.HandleFunc("PUT /note", put)
	http.HandleFunc("GET /note", get)
	http.HandleFunc("GET /title/{id}", title)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
