// Command bigcache keeps notes, as bytes, in a cache whose constructor may fail.
// Silent: a cache of titles, which a miss takes from the database.
package main

import (
	"database/sql"
	"fmt"
	"log"
	"net/http"

	"github.com/allegro/bigcache/v3"
)

var (
	notes  = newCache()
	titles = newCache()
	db     *sql.DB
)

func newCache() *bigcache.BigCache {
	c, err := bigcache.NewBigCache(bigcache.Config{Shards: 16})
	if err != nil {
		log.Fatal(err)
	}
	return c
}

func put(w http.ResponseWriter, r *http.Request) {
	notes.Set(r.RemoteAddr, []byte(r.FormValue("note"))) // want `^\w+ state: package variable notes keeps `
}

func get(w http.ResponseWriter, r *http.Request) {
	v, err := notes.Get(r.RemoteAddr)
	fmt.Fprintln(w, string(v), err)
}

func title(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	v, err := titles.Get(id)
	if err == nil {
		fmt.Fprintln(w, string(v))
		return
	}
	var text string
	if db.QueryRow("SELECT title FROM pages WHERE id = $1", id).Scan(&text) == nil {
		titles.Set(id, []byte(text))
	}
	fmt.Fprintln(w, text)
}

func main() {
	http.HandleFunc("PUT /note", put)
	http.HandleFunc("GET /note", get)
	http.HandleFunc("GET /title/{id}", title)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
