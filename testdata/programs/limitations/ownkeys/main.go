// Command ownkeys refills a tree of items that are their own keys from a database.
// It is a cache, but what is put there has no key of its own that could be seen to
// be the one that was missing. Reported, wrongly.
package main

import (
	"database/sql"
	"fmt"
	"log"
	"net/http"

	"github.com/google/btree"
)

type page struct{ id, title string }

var (
	pages = btree.NewG(32, func(a, b page) bool { return a.id < b.id })
	db    *sql.DB
)

func show(w http.ResponseWriter, r *http.Request) {
	p, ok := pages.Get(page{id: r.PathValue("id")})
	if !ok {
		p.id = r.PathValue("id")
		if db.QueryRow("SELECT title FROM pages WHERE id = $1", p.id).Scan(&p.title) == nil {
			pages.ReplaceOrInsert(p) // want `^\w+ state: package variable pages keeps `
		}
	}
	fmt.Fprintln(w, p.title)
}

func main() {
	http.HandleFunc("GET /pages/{id}", show)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
