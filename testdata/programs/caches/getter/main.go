// Command getter looks its sessions up in a function that reads the request as well,
// which is not the look-up. A client without a session is refused; a price that is not
// there is loaded.
package main

import (
	"database/sql"
	"fmt"
	"log"
	"net/http"
)

type session struct{ name, plan string }

var (
	db       *sql.DB
	sessions = map[string]*session{}
	prices   = map[string]*session{}
)

func load(name string) (*session, error) {
	s := &session{name: name}
	return s, db.QueryRow("SELECT plan FROM plans WHERE name = ?", name).Scan(&s.plan)
}

func get(r *http.Request) *session { return sessions[r.Header.Get("session")] }

func login(w http.ResponseWriter, r *http.Request) {
	sessions[r.Header.Get("session")] = &session{name: r.FormValue("name")} // want `^\w+ state: package variable sessions keeps `
}

func upgrade(w http.ResponseWriter, r *http.Request) {
	s := get(r)
	if s == nil {
		http.Error(w, "log in", http.StatusUnauthorized)
		return
	}
	s, err := load(s.name)
	if err != nil {
		return
	}
	sessions[r.Header.Get("session")] = s
}

func show(w http.ResponseWriter, r *http.Request) {
	if s := get(r); s != nil {
		fmt.Fprintln(w, s.plan)
	}
}

func known(r *http.Request) *session { return prices[r.Header.Get("plan")] }

func price(w http.ResponseWriter, r *http.Request) {
	p := known(r)
	if p == nil {
		var err error
		if p, err = load(r.Header.Get("plan")); err != nil {
			return
		}
		prices[r.Header.Get("plan")] = p
	}
	fmt.Fprintln(w, p.plan)
}

func main() {
	db, _ = sql.Open("postgres", "")
	http.HandleFunc("POST /login", login)
	http.HandleFunc("POST /upgrade", upgrade)
	http.HandleFunc("GET /show", show)
	http.HandleFunc("GET /price", price)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
