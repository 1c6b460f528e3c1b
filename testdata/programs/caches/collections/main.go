// Command collections keeps clients' data in a tree, a queue, an ordered map and two
// sets. Silent are a cache of titles, which a miss takes from the database, and words
// from start-up.
package main

import (
	"database/sql"
	"fmt"
	"log"
	"net/http"

	"github.com/armon/go-radix"
	"github.com/eapache/queue"
	"github.com/hashicorp/go-set/v3"
	"github.com/huandu/skiplist"
	"github.com/scylladb/go-set/strset"
)

var (
	notes  = radix.New()
	jobs   = queue.New()
	scores = skiplist.New(skiplist.String)
	seen   = set.New[string](10)
	voters = strset.New()
	words  = strset.New("a", "b")
	titles = radix.New()
	db     *sql.DB
)

func put(w http.ResponseWriter, r *http.Request) {
	if !words.Has(r.FormValue("word")) || voters.Has(r.RemoteAddr) {
		return
	}
	voters.Add(r.RemoteAddr) // want `^\w+ state: package variable voters keeps `
	if !seen.Contains(r.FormValue("key")) {
		seen.Insert(r.FormValue("key")) // want `^\w+ state: package variable seen keeps `
	}
	notes.Insert(r.RemoteAddr, r.FormValue("note"))   // want `^\w+ state: package variable notes keeps `
	jobs.Add(r.FormValue("job"))                      // want `^\w+ state: package variable jobs keeps `
	scores.Set(r.FormValue("user"), r.FormValue("n")) // want `^\w+ state: package variable scores keeps `
}

func get(w http.ResponseWriter, r *http.Request) {
	v, ok := notes.Get(r.RemoteAddr)
	fmt.Fprintln(w, v, ok, jobs.Remove(), scores.Front().Value)
}

func title(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if v, ok := titles.Get(id); ok {
		fmt.Fprintln(w, v)
		return
	}
	var text string
	if db.QueryRow("SELECT title FROM pages WHERE id = $1", id).Scan(&text) == nil {
		titles.Insert(id, text)
	}
	fmt.Fprintln(w, text)
}

func main() {
	http.HandleFunc("PUT /note", put)
	http.HandleFunc("GET /note", get)
	http.HandleFunc("GET /title/{id}", title)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
