// Command grown reads lists at its start. To one of them requests add, which is state
// whatever it began with; the other one is what was loaded last.
package main

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"os"
)

type server struct {
	db     *sql.DB
	leases []string
	prices []string
}

func (s *server) add(l string) {
	s.leases = append(s.leases, l) // want `^\w+ state: field server.leases keeps `
}

func (s *server) read() {
	data, err := os.ReadFile("data/leases.json")
	if err != nil {
		return
	}
	var all []string
	if err := json.Unmarshal(data, &all); err != nil {
		return
	}
	for _, l := range all {
		s.add(l)
	}
}

func (s *server) load(kind string) error {
	rows, err := s.db.Query("SELECT price FROM p WHERE kind = ?", kind)
	if err != nil {
		return err
	}
	var all []string
	for rows.Next() {
		var p string
		if err := rows.Scan(&p); err != nil {
			return err
		}
		all = append(all, p)
	}
	s.prices = all
	return rows.Err()
}

func main() {
	db, err := sql.Open("postgres", "")
	if err != nil {
		log.Fatal(err)
	}
	s := &server{db: db}
	s.read()
	if err := s.load("all"); err != nil {
		log.Fatal(err)
	}
	http.HandleFunc("POST /lease", func(w http.ResponseWriter, r *http.Request) { s.add(r.FormValue("lease")) })
	http.HandleFunc("GET /leases", func(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, s.leases) })
	http.HandleFunc("POST /reload", func(w http.ResponseWriter, r *http.Request) {
		if err := s.load(r.FormValue("kind")); err != nil {
			log.Print(err)
		}
	})
	http.HandleFunc("GET /prices", func(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, s.prices) })
	log.Fatal(http.ListenAndServe(":8080", nil))
}
