// Command after keeps what was said in a table; no goroutine owns it.
package main

import (
	"database/sql"
	"fmt"
	"log"
	"net/http"
	"os"
)

var db *sql.DB

func post(w http.ResponseWriter, r *http.Request) {
	if _, err := db.Exec("INSERT INTO lines (text) VALUES ($1)", r.FormValue("line")); err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
	}
}

func show(w http.ResponseWriter, _ *http.Request) {
	rows, err := db.Query("SELECT text FROM lines ORDER BY id")
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var line string
		if err := rows.Scan(&line); err != nil {
			log.Print(err)
			return
		}
		fmt.Fprintln(w, line)
	}
}

func main() {
	var err error
	if db, err = sql.Open("postgres", os.Getenv("DATABASE_URL")); err != nil { // importing a driver is left out
		log.Fatal(err)
	}
	http.HandleFunc("POST /room", post)
	http.HandleFunc("GET /room", show)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
