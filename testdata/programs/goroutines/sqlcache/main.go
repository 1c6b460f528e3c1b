// Command sqlcache has a goroutine that answers from a local map and fills it
// from the database on a miss. Silent.
package main

import (
	"database/sql"
	"fmt"
	"log"
	"net/http"
	"os"
)

type lookup struct {
	id    string
	reply chan string
}

func titles(db *sql.DB, lookups <-chan lookup) {
	cache := map[string]string{} // fact `titles:cache holds {~client}` `titles:cache is refilled`
	for l := range lookups {
		title, ok := cache[l.id]
		if !ok && db.QueryRow("SELECT title FROM t WHERE id = $1", l.id).Scan(&title) == nil {
			cache[l.id] = title
		}
		l.reply <- title
	}
}

func main() {
	db, err := sql.Open("postgres", os.Getenv("DSN"))
	if err != nil {
		log.Fatal(err)
	}
	lookups := make(chan lookup)
	go titles(db, lookups)
	http.HandleFunc("/title/{id}", func(w http.ResponseWriter, r *http.Request) {
		l := lookup{r.PathValue("id"), make(chan string)}
		lookups <- l
		fmt.Fprintln(w, <-l.reply)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
