// Command expirablecache keeps notes behind a generic interface of the library.
// Silent: a cache of titles, which a miss takes from the database.
package main

import (
	"database/sql"
	"fmt"
	"log"
	"net/http"
	"time"

	"github.com/go-pkgz/expirable-cache/v3"
)

var (
	notes  = cache.NewCache[string, string]().WithMaxKeys(100)
	titles = cache.NewCache[string, string]().WithMaxKeys(100)
	db     *sql.DB
)

func put(w http.ResponseWriter, r *http.Request) {
	notes.Set(r.RemoteAddr, r.FormValue("note"), time.Minute) // want `^\w+ state: package variable notes keeps `
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
