// Command kubernetes keeps notes in a cache, and readers in a set, of apimachinery.
// Silent: a cache of titles, which a miss takes from the database.
package main

import (
	"database/sql"
	"fmt"
	"log"
	"net/http"
	"time"

	"k8s.io/apimachinery/pkg/util/cache"
	"k8s.io/apimachinery/pkg/util/sets"
)

var (
	notes   = cache.NewLRUExpireCache(100)
	readers = sets.New[string]()
	titles  = cache.NewExpiring()
	db      *sql.DB
)

func put(w http.ResponseWriter, r *http.Request) {
	notes.Add(r.RemoteAddr, r.FormValue("note"), time.Minute) // want `^\w+ state: package variable notes keeps `
}

func get(w http.ResponseWriter, r *http.Request) {
	if !readers.Has(r.RemoteAddr) {
		fmt.Fprintln(w, "welcome")
		readers.Insert(r.RemoteAddr) // want `^\w+ state: package variable readers keeps `
	}
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
		titles.Set(id, text, time.Minute)
	}
	fmt.Fprintln(w, text)
}

func main() {
	http.HandleFunc("PUT /note", put)
	http.HandleFunc("GET /note", get)
	http.HandleFunc("GET /title/{id}", title)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
