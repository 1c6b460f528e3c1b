// Command ccache keeps notes in a cache whose elements hold the values.
// Silent: a cache of titles, which a miss takes from the database.
package main

import (
	"database/sql"
	"fmt"
	"log"
	"net/http"
	"time"

	"github.com/karlseguin/ccache/v3"
)

var (
	notes  = ccache.New(ccache.Configure[string]())
	titles = ccache.New(ccache.Configure[string]())
	db     *sql.DB
)

func put(w http.ResponseWriter, r *http.Request) {
	notes.Set(r.RemoteAddr, r.FormValue("note"), time.Minute) // want `^\w+ state: package variable notes keeps `
}

func get(w http.ResponseWriter, r *http.Request) {
	v := notes.Get(r.RemoteAddr)
	fmt.Fprintln(w, v.Value())
}

func title(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	v := titles.Get(id)
	if v != nil {
		fmt.Fprintln(w, v.Value())
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
