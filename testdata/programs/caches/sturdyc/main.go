// Command sturdyc keeps notes in a cache that can also fetch what is missing.
// Silent: a cache of titles, which a miss fetches from the database.
package main

import (
	"context"
	"database/sql"
	"fmt"
	"log"
	"net/http"
	"time"

	"github.com/viccon/sturdyc"
)

var (
	notes  = sturdyc.New[string](100, 10, time.Minute, 10)
	titles = sturdyc.New[string](100, 10, time.Minute, 10)
	db     *sql.DB
)

func put(w http.ResponseWriter, r *http.Request) {
	notes.Set(r.RemoteAddr, r.FormValue("note")) // want `^\w+ state: package variable notes keeps `
}

func get(w http.ResponseWriter, r *http.Request) {
	v, ok := notes.Get(r.RemoteAddr)
	fmt.Fprintln(w, v, ok)
}

func title(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	v, err := titles.GetOrFetch(r.Context(), id, func(ctx context.Context) (string, error) {
		var text string
		err := db.QueryRowContext(ctx, "SELECT title FROM pages WHERE id = $1", id).Scan(&text)
		return text, err
	})
	fmt.Fprintln(w, v, err)
}

func main() {
	http.HandleFunc("PUT /note", put)
	http.HandleFunc("GET /note", get)
	http.HandleFunc("GET /title/{id}", title)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
