// Command freelru keeps notes in a cache whose constructor wants a hash function.
// Silent: a cache of titles, which a miss takes from the database.
package main

import (
	"database/sql"
	"fmt"
	"log"
	"net/http"

	"github.com/elastic/go-freelru"
)

var (
	notes  = newCache()
	titles = newCache()
	db     *sql.DB
)

func hash(s string) uint32 { return uint32(len(s)) }

func newCache() *freelru.SyncedLRU[string, string] {
	c, err := freelru.NewSynced[string, string](100, hash)
	if err != nil {
		log.Fatal(err)
	}
	return c
}

func put(w http.ResponseWriter, r *http.Request) {
	notes.Add(r.RemoteAddr, r.FormValue("note")) // want `^\w+ state: package variable notes keeps `
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
		titles.Add(id, text)
	}
	fmt.Fprintln(w, text)
}

func main() {
	http.HandleFunc("PUT /note", put)
	http.HandleFunc("GET /note", get)
	http.HandleFunc("GET /title/{id}", title)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
