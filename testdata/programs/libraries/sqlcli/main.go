// Command sqlcli computes with a database in memory, and serves nobody.
package main

import (
	"database/sql"
	"log"

	"example.com/libraries/sqlmemory/store"
)

func main() {
	a, err := sql.Open("sqlite3", ":memory:")
	if err != nil {
		log.Fatal(err)
	}
	b, err := store.Fresh()
	if err != nil {
		log.Fatal(err)
	}
	log.Print(a.Ping(), b.Ping())
}
