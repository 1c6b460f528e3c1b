// Program readthrough keeps names that it can read from the database again.
package main

import (
	"database/sql"
	"fmt"
	"log"
	"net/http"
	"sync"
)

type users struct {
	db    *sql.DB
	mu    sync.Mutex
	names map[string]string
}

func (u *users) show(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	u.mu.Lock()
	defer u.mu.Unlock()
	name, ok := u.names[id]
	if !ok {
		if err := u.db.QueryRow("SELECT name FROM users WHERE id = $1", id).Scan(&name); err != nil {
			http.NotFound(w, r)
			return
		}
		u.names[id] = name
	}
	fmt.Fprintln(w, name)
}

func main() {
	db, err := sql.Open("postgres", "")
	if err != nil {
		log.Fatal(err)
	}
	u := &users{db: db, names: map[string]string{}}
	http.HandleFunc("/users/{id}", u.show)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
