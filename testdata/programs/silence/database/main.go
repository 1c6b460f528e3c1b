// Command database keeps sessions where every replica finds them. Silent.
package main

import (
	"database/sql"
	"fmt"
	"log"
	"net/http"
	"os"
)

type sessions struct {
	db    *sql.DB
	start *sql.Stmt
}

func (s *sessions) login(w http.ResponseWriter, r *http.Request) {
	if _, err := s.start.ExecContext(r.Context(), r.FormValue("id"), r.FormValue("user")); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}

func (s *sessions) me(w http.ResponseWriter, r *http.Request) {
	var user string
	s.db.QueryRowContext(r.Context(), "SELECT user FROM sessions WHERE id = $1", r.FormValue("id")).Scan(&user)
	fmt.Fprintln(w, user)
}

func main() {
	db, err := sql.Open("postgres", os.Getenv("DSN"))
	if err != nil {
		log.Fatal(err)
	}
	start, err := db.Prepare("INSERT INTO sessions VALUES ($1, $2)")
	if err != nil {
		log.Fatal(err)
	}
	s := &sessions{db, start}
	http.HandleFunc("POST /login", s.login)
	http.HandleFunc("GET /me", s.me)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
