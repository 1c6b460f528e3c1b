// Command sqlmemory serves from databases in memory.
package main

import (
	"database/sql"
	"log"
	"net/http"

	"example.com/libraries/sqlmemory/names"
	"example.com/libraries/sqlmemory/store"
)

type server struct{ dbs []*sql.DB }

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	for _, db := range s.dbs {
		if _, err := db.Exec("INSERT INTO notes (text) VALUES ($1)", r.FormValue("text")); err != nil {
			log.Print(err)
		}
	}
}

func must(db *sql.DB, err error) *sql.DB {
	if err != nil {
		log.Fatal(err)
	}
	return db
}

func main() {
	s := &server{dbs: []*sql.DB{
		must(sql.Open("sqlite", ":memory:")),                    // want `^data state: library store sql.Open keeps clients' data between requests; use a database`
		must(sql.Open("sqlite3", "file::memory:?cache=shared")), // want `^data state: `
		must(sql.Open("sqlite3", "notes.db")),
		must(store.Open(names.Memory("notes"))), // want `^data state: library store sql.Open keeps (.|\n)*declared: store/store.go:7:`
		must(store.Open(names.File("notes"))),
		must(store.Open("postgres://db/notes")),
		must(store.Configured(nil)), // no path at all is no memory
		must(store.Fresh()),         // want `declared: store/store.go:10:`
	}}
	log.Fatal(http.ListenAndServe(":8080", s))
}
