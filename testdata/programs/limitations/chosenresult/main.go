// Command chosenresult writes to what an implementation returns that configuration
// chooses. The finding should be for review, as it is if the implementation writes itself:
// that there is a choice is known of the call that it is made for, and not of its result.
package main

import (
	"database/sql"
	"fmt"
	"net/http"
	"os"
)

type store interface{ texts() map[string]string }

type inMemory struct{ m map[string]string }

func (s *inMemory) texts() map[string]string { return s.m }

type inSQL struct{ db *sql.DB }

func (s *inSQL) texts() map[string]string {
	var text string
	s.db.QueryRow("SELECT text FROM texts").Scan(&text)
	return map[string]string{"": text}
}

func open() store {
	if dsn := os.Getenv("DSN"); dsn != "" {
		db, _ := sql.Open("postgres", dsn)
		return &inSQL{db}
	}
	return &inMemory{map[string]string{}}
}

func main() {
	s := open()
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		s.texts()[r.PathValue("key")] = r.FormValue("text") // want `^data state: field inMemory.m keeps r.FormValue\("text"\) between requests`
		fmt.Fprintln(w, s.texts()[r.FormValue("other")])
	})
	http.ListenAndServe(":8080", nil)
}
