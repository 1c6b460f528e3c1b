// Command freecache keeps notes, as bytes, until they expire.
// Silent: a cache of titles, which a miss takes from the database.
package main

import (
	"database/sql"
	"fmt"
	"log"
	"net/http"

	"github.com/coocood/freecache"
)

var (
	notes  = freecache.NewCache(1 << 20)
	titles = freecache.NewCache(1 << 20)
	db     *sql.DB
)

func put(w http.ResponseWriter, r *http.Request) {
	notes.Set([]byte(r.RemoteAddr), []byte(r.FormValue("note")), 60) // want `^\w+ state: package variable notes keeps `
}

func get(w http.ResponseWriter, r *http.Request) {
	v, err := notes.Get([]byte(r.RemoteAddr))
	fmt.Fprintln(w, string(v), err)
}

func title(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	v, err := titles.Get([]byte(id))
	if err == nil {
		fmt.Fprintln(w, string(v))
		return
	}
	var text string
	if db.QueryRow("SELECT title FROM pages WHERE id = $1", id).Scan(&text) == nil {
		titles.Set([]byte(id), []byte(text), 60)
	}
	fmt.Fprintln(w, text)
}

func main() {
	http.HandleFunc("PUT /note", put)
	http.HandleFunc("GET /note", get)
	http.HandleFunc("GET /title/{id}", title)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
