// Command seam loads what is missing through variables that tests replace. With one
// function in it a variable is that function; the one that a flag chooses is not.
package main

import (
	"database/sql"
	"flag"
	"fmt"
	"log"
	"net/http"
	"os"
	"sync"
)

var (
	db     *sql.DB
	mu     sync.Mutex
	names  = map[string]string{}
	guests = map[string]string{}

	loadName = nameFromDatabase
	invite   = nobody
)

func nameFromDatabase(id string) string {
	var name string
	if err := db.QueryRow("SELECT name FROM users WHERE id = $1", id).Scan(&name); err != nil {
		log.Print(err)
	}
	return name
}

func nobody(id string) string { return "nobody" }

func anybody(id string) string { return id }

func show(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	mu.Lock()
	defer mu.Unlock()
	name, ok := names[id]
	if !ok {
		name = loadName(id)
		names[id] = name
	}
	fmt.Fprintln(w, name)
}

func guest(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	mu.Lock()
	defer mu.Unlock()
	if _, ok := guests[id]; !ok {
		guests[id] = invite(r.FormValue("name")) // want `^data state: package variable guests keeps `
	}
	fmt.Fprintln(w, guests[id])
}

func main() {
	if flag.Parse(); flag.NArg() > 0 {
		invite = anybody
	}
	var err error
	if db, err = sql.Open("postgres", os.Getenv("DSN")); err != nil {
		log.Fatal(err)
	}
	http.HandleFunc("/users/{id}", show)
	http.HandleFunc("/guests/{id}", guest)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
