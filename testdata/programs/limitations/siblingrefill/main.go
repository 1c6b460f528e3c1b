// Command siblingrefill serves both.
package main

import (
	"database/sql"
	"log"
	"net/http"
	"os"

	"example.com/limitations/siblingrefill/rename"
	"example.com/limitations/siblingrefill/show"
)

func main() {
	db, err := sql.Open("postgres", os.Getenv("DSN"))
	if err != nil {
		log.Fatal(err)
	}
	http.HandleFunc("GET /users/{id}", show.Handler(db))
	http.HandleFunc("PUT /users/{id}", rename.Handler(db))
	log.Fatal(http.ListenAndServe(":8080", nil))
}
