// Command after keeps how far an export has come in a table that all replicas
// read, and that a restart leaves alone.
package main

import (
	"crypto/rand"
	"database/sql"
	"fmt"
	"log"
	"net/http"
	"os"
)

type server struct{ db *sql.DB }

func (s *server) set(id, status string) error {
	_, err := s.db.Exec(`INSERT INTO jobs (id, status) VALUES ($1, $2)
		ON CONFLICT (id) DO UPDATE SET status = excluded.status`, id, status)
	return err
}

func (s *server) start(w http.ResponseWriter, r *http.Request) {
	id := rand.Text()
	if err := s.set(id, "exporting "+r.FormValue("table")); err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	go s.export(id)
	fmt.Fprintln(w, id)
}

func (s *server) export(id string) {
	// the work itself is left out
	if err := s.set(id, "done"); err != nil {
		log.Print(err)
	}
}

func (s *server) status(w http.ResponseWriter, r *http.Request) {
	var status string
	err := s.db.QueryRow("SELECT status FROM jobs WHERE id = $1", r.PathValue("id")).Scan(&status)
	if err != nil {
		http.NotFound(w, r)
		return
	}
	fmt.Fprintln(w, status)
}

func main() {
	db, err := sql.Open("postgres", os.Getenv("DATABASE_URL")) // importing a driver is left out
	if err != nil {
		log.Fatal(err)
	}
	s := &server{db: db}
	http.HandleFunc("POST /exports", s.start)
	http.HandleFunc("GET /exports/{id}", s.status)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
