// Command fastcache keeps notes in a cache that appends to what the reader brings.
// Silent: a cache of titles, which a miss takes from the database.
package main

import (
	"database/sql"
	"fmt"
	"log"
	"net/http"

	"github.com/VictoriaMetrics/fastcache"
)

var (
	notes  = fastcache.New(1 << 20)
	titles = fastcache.New(1 << 20)
	db     *sql.DB
)

func put(w http.ResponseWriter, r *http.Request) {
	notes.Set([]byte(r.RemoteAddr), []byte(r.FormValue("note"))) // want `^\w+ state: package variable notes keeps `
}

func get(w http.ResponseWriter, r *http.Request) {
	v, ok := notes.HasGet(nil, []byte(r.RemoteAddr))
	fmt.Fprintln(w, string(v), ok)
}

func title(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	v, ok := titles.HasGet(nil, []byte(id))
	if ok {
		fmt.Fprintln(w, string(v))
		return
	}
	var text string
	if db.QueryRow("SELECT title FROM pages WHERE id = $1", id).Scan(&text) == nil {
		titles.Set([]byte(id), []byte(text))
	}
	fmt.Fprintln(w, text)
}

func main() {
	http.HandleFunc("PUT /note", put)
	http.HandleFunc("GET /note", get)
	http.HandleFunc("GET /title/{id}", title)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
