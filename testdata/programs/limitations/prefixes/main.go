// Command prefixes keeps titles, which are loaded again on a miss, and failed attempts, which
// are not, in one map, under keys that begin with different literals. It should be found;
// that elements under some keys are refilled hides the others.
package main

import (
	"database/sql"
	"fmt"
	"net/http"
)

var (
	entries = map[string]string{}
	db      *sql.DB
)

func title(w http.ResponseWriter, r *http.Request) {
	key := "title:" + r.PathValue("id")
	t, ok := entries[key]
	if !ok {
		db.QueryRow("SELECT title FROM books WHERE id = ?", r.PathValue("id")).Scan(&t)
		entries[key] = t
	}
	fmt.Fprintln(w, t)
}

func login(w http.ResponseWriter, r *http.Request) {
	key := "failed:" + r.FormValue("user")
	if len(entries[key]) > 3 {
		http.Error(w, "later", http.StatusTooManyRequests)
		return
	}
	if r.FormValue("password") != "secret" {
		entries[key] += "x"
	}
}

func main() {
	db, _ = sql.Open("postgres", "")
	http.HandleFunc("GET /title/{id}", title)
	http.HandleFunc("POST /login", login)
	http.ListenAndServe(":8080", nil)
}
