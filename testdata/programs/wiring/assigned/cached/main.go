// Command cached is the silent twin of the same shape: a miss is refilled.
package main

import (
	"database/sql"
	"log"
	"net/http"
	"os"

	"example.com/wiring/assigned/web"
	"example.com/wiring/cached"
)

func main() {
	db, err := sql.Open("postgres", os.Getenv("DSN"))
	if err != nil {
		log.Fatal(err)
	}
	s := &web.Server{}
	s.Store = cached.New(db)
	log.Fatal(http.ListenAndServe(":8080", s.Handler()))
}
