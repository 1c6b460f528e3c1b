// Command chosen chooses a trail. Neither that it is the one in this process nor that it
// keeps data of clients is certain.
package main

import (
	"database/sql"
	"log"
	"net/http"
	"os"

	"example.com/wiring/walked/memtrail"
	"example.com/wiring/walked/sqltrail"
	"example.com/wiring/walked/trail"
	"example.com/wiring/walked/web"
)

func main() {
	var t trail.Trail = memtrail.New()
	if name := os.Getenv("DATABASE"); name != "" {
		db, err := sql.Open("postgres", name)
		if err != nil {
			log.Fatal(err)
		}
		t = sqltrail.New(db)
	}
	log.Fatal(http.ListenAndServe(":8080", web.New(t)))
}
