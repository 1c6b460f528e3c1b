// Command sql is the silent twin: the same handlers over a database.
package main

import (
	"database/sql"
	"log"
	"net/http"
	"os"

	"example.com/iface/sqlstore"
	"example.com/iface/web"
)

func main() { // fact `sqlstore.sqlStore.db is observed`
	// no fact `sqlstore.sqlStore.db holds` `store.memStore.m holds` `store.memStore.m is observed`
	db, err := sql.Open("postgres", os.Getenv("DSN"))
	if err != nil {
		log.Fatal(err)
	}
	log.Fatal(http.ListenAndServe(":8080", web.New(sqlstore.New(db))))
}
