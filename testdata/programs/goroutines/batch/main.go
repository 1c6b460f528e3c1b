// Command batch collects rows and writes them to the database in one statement.
// Requests read the database, not the batch. Silent.
package main

import (
	"database/sql"
	"log"
	"net/http"
	"os"
	"strings"
	"time"
)

func flush(db *sql.DB, rows <-chan string) {
	var pending []string // no fact `flush:pending`
	tick := time.NewTicker(time.Second)
	for {
		select {
		case row := <-rows:
			pending = append(pending, row)
		case <-tick.C:
			if len(pending) > 0 {
				db.Exec("INSERT INTO visits SELECT unnest(string_to_array($1, ','))", strings.Join(pending, ","))
				pending = nil
			}
		}
	}
}

func main() {
	db, err := sql.Open("postgres", os.Getenv("DSN"))
	if err != nil {
		log.Fatal(err)
	}
	rows := make(chan string) // fact `main:rows holds {~client` `main:rows is observed`
	go flush(db, rows)
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) { rows <- r.RemoteAddr })
	log.Fatal(http.ListenAndServe(":8080", nil))
}
