// Command goburrow keeps notes behind an interface of the library.
// Silent: a cache of titles, whose loader takes them from the database.
package main

import (
	"database/sql"
	"fmt"
	"log"
	"net/http"

	"github.com/goburrow/cache"
)

var (
	notes  = cache.New(cache.WithMaximumSize(100))
	titles = cache.NewLoadingCache(load)
	db     *sql.DB
)

func load(id cache.Key) (cache.Value, error) {
	var text string
	err := db.QueryRow("SELECT title FROM pages WHERE id = $1", id).Scan(&text)
	return text, err
}

func put(w http.ResponseWriter, r *http.Request) {
	notes.Put(r.RemoteAddr, r.FormValue("note")) // want `^\w+ state: package variable notes keeps `
}

func get(w http.ResponseWriter, r *http.Request) {
	v, ok := notes.GetIfPresent(r.RemoteAddr)
	fmt.Fprintln(w, v, ok)
}

func title(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	v, err := titles.Get(id)
	fmt.Fprintln(w, v, err)
}

func main() {
	http.HandleFunc("PUT /note", put)
	http.HandleFunc("GET /note", get)
	http.HandleFunc("GET /title/{id}", title)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
