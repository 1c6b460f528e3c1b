// Command decoded keeps what a client's first request says: to decode a form is not
// to load what replicas share. Silent is what the database says.
package main

import (
	"database/sql"
	"fmt"
	"log"
	"net/http"

	"github.com/go-playground/form/v4"
)

type profile struct{ Name, City string }

var (
	decoder  = form.NewDecoder()
	profiles = map[string]profile{}
	titles   = map[string]string{}
	db       *sql.DB
)

func show(w http.ResponseWriter, r *http.Request) {
	p, ok := profiles[r.RemoteAddr]
	if !ok {
		if err := decoder.Decode(&p, r.URL.Query()); err != nil {
			return
		}
		profiles[r.RemoteAddr] = p // want `^\w+ state: package variable profiles keeps `
	}
	fmt.Fprintln(w, p.Name, p.City)
}

func title(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	text, ok := titles[id]
	if !ok && db.QueryRow("SELECT title FROM pages WHERE id = $1", id).Scan(&text) == nil {
		titles[id] = text
	}
	fmt.Fprintln(w, text)
}

func main() {
	http.HandleFunc("/", show)
	http.HandleFunc("GET /title/{id}", title)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
