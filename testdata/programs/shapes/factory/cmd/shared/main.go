// Command shared is the silent twin: it chooses between shared stores.
package main

import (
	"database/sql"
	"log"
	"net/http"
	"os"

	"example.com/factory/store"
	"example.com/factory/web"
)

func main() { // fact `store.sqlStore.db is observed`
	// no fact `store.memStore.carts holds` `store.memStore.carts is observed`
	db, err := sql.Open("postgres", os.Getenv("DSN"))
	if err != nil {
		log.Fatal(err)
	}
	st := store.OpenShared(os.Getenv("STORE"), os.Getenv("STORE_ADDR"), db)
	log.Fatal(http.ListenAndServe(":8080", web.New(st)))
}
