// Command sqlcache refills what it captures from the database on a miss: every
// replica comes to the same answer. Silent.
package main

import (
	"database/sql"
	"fmt"
	"log"
	"net/http"
	"os"
	"sync"
)

func main() {
	db, err := sql.Open("postgres", os.Getenv("DSN"))
	if err != nil {
		log.Fatal(err)
	}
	var mu sync.Mutex
	titles := map[string]string{} // fact `main:titles is observed` `main:titles is refilled`
	http.HandleFunc("/title/{id}", func(w http.ResponseWriter, r *http.Request) {
		id := r.PathValue("id")
		mu.Lock()
		defer mu.Unlock()
		title, ok := titles[id]
		if !ok {
			if err := db.QueryRowContext(r.Context(), "SELECT title FROM t WHERE id = $1", id).Scan(&title); err != nil {
				http.NotFound(w, r)
				return
			}
			titles[id] = title
		}
		fmt.Fprintln(w, title)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
