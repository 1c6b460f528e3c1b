// Command database serves a file whose path it gets from a database by what a
// client asks for: that it is one that it wrote is likely, and was not seen.
package main

import (
	"database/sql"
	"io"
	"log"
	"net/http"
	"os"
)

var db *sql.DB

func put(w http.ResponseWriter, r *http.Request) {
	path := "uploads/" + r.FormValue("name")
	body, _ := io.ReadAll(r.Body)
	os.WriteFile(path, body, 0o600) // want `^review: data state: local disk uploads keeps `
	db.Exec("INSERT INTO files (id, path) VALUES ($1, $2)", r.FormValue("id"), path)
}

func get(w http.ResponseWriter, r *http.Request) {
	var path string
	db.QueryRow("SELECT path FROM files WHERE id = $1", r.FormValue("id")).Scan(&path)
	http.ServeFile(w, r, path)
}

func main() {
	var err error
	if db, err = sql.Open("postgres", os.Getenv("DATABASE_URL")); err != nil {
		log.Fatal(err)
	}
	http.HandleFunc("PUT /", put)
	http.HandleFunc("GET /", get)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
