// Command twoobjects uses one type of container for titles, which are loaded on a miss, and
// for logins, which are not.
package main

import (
	"database/sql"
	"fmt"
	"log"
	"net/http"

	"example.com/caches/twoobjects/kv"
)

var (
	titles = kv.New()
	logins = kv.New()
	db     *sql.DB
)

func title(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	t, ok := titles.Get(id)
	if !ok {
		db.QueryRow("SELECT title FROM books WHERE id = ?", id).Scan(&t)
		titles.Put(id, t)
	}
	fmt.Fprintln(w, t)
}

func author(w http.ResponseWriter, r *http.Request) {
	name, _ := titles.GetOrLoad("author "+r.PathValue("id"), func(id string) (name string, err error) {
		err = db.QueryRow("SELECT author FROM books WHERE id = ?", id).Scan(&name)
		return name, err
	})
	fmt.Fprintln(w, name)
}

func login(w http.ResponseWriter, r *http.Request) {
	logins.Put(r.FormValue("token"), r.FormValue("user")) // want `^\w+ state: field KV\.data keeps `
}

func whoami(w http.ResponseWriter, r *http.Request) {
	user, ok := logins.Get(r.FormValue("token"))
	if !ok {
		http.Error(w, "who are you?", http.StatusUnauthorized)
		return
	}
	fmt.Fprintln(w, user)
}

func main() {
	db, _ = sql.Open("postgres", "")
	http.HandleFunc("GET /title/{id}", title)
	http.HandleFunc("GET /author/{id}", author)
	http.HandleFunc("POST /login", login)
	http.HandleFunc("GET /", whoami)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
