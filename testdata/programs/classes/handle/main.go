// Command handle queries the database that a client has connected to, whoever asks: a
// handle is what it was opened with, and nothing that the database holds. What was loaded
// last, a handle for each tenant, opened where it is missing, and one that is opened by
// the configuration are none of the client's.
package main

import (
	"database/sql"
	"fmt"
	"log"
	"net/http"
	"os"
	"sync"
)

type client struct {
	db  *sql.DB
	url string
}

var (
	mu       sync.Mutex
	current  *client
	tenants  = map[string]*sql.DB{}
	own      *sql.DB
	headline string
)

func connect(w http.ResponseWriter, r *http.Request) {
	db, err := sql.Open("postgres", r.FormValue("url"))
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	current = &client{db: db, url: r.FormValue("url")} // want `^leak state: package variable current keeps `
}

func info(w http.ResponseWriter, r *http.Request) {
	if current == nil {
		http.Error(w, "not connected", http.StatusBadRequest)
		return
	}
	fmt.Fprintln(w, current.url, current.db.Ping())
}

func tenant(name string) (*sql.DB, error) {
	mu.Lock()
	defer mu.Unlock()
	if db := tenants[name]; db != nil {
		return db, nil
	}
	db, err := sql.Open("postgres", "dbname="+name)
	if err == nil {
		tenants[name] = db
	}
	return db, err
}

func orders(w http.ResponseWriter, r *http.Request) {
	db, err := tenant(r.PathValue("tenant"))
	if err != nil {
		return
	}
	var n int
	db.QueryRow("SELECT count(*) FROM orders").Scan(&n)
	fmt.Fprintln(w, n)
}

func news(w http.ResponseWriter, r *http.Request) {
	if own == nil {
		own, _ = sql.Open("postgres", os.Getenv("DATABASE"))
	}
	var text string
	if own.QueryRow("SELECT text FROM headlines WHERE topic = $1", r.FormValue("topic")).Scan(&text) != nil {
		text = headline
	}
	headline = text
	fmt.Fprintln(w, text)
}

func main() {
	http.HandleFunc("POST /connect", connect)
	http.HandleFunc("GET /info", info)
	http.HandleFunc("GET /{tenant}/orders", orders)
	http.HandleFunc("GET /news", news)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
