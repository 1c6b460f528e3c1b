// Package web has the handlers.
package web

import (
	"database/sql"
	"log"
	"net/http"

	"github.com/alexedwards/scs/v2"
)

// Server serves.
type Server struct {
	DB       *sql.DB
	Sessions *scs.SessionManager
}

// Save saves.
func (s *Server) Save(w http.ResponseWriter, r *http.Request) {
	if _, err := s.DB.Exec("INSERT INTO notes (text) VALUES ($1)", r.FormValue("text")); err != nil {
		log.Print(err)
	}
}

// Sum computes with a database of its own, which is gone with the request.
func (s *Server) Sum(w http.ResponseWriter, r *http.Request) {
	db, err := sql.Open("sqlite3", ":memory:")
	if err != nil {
		log.Print(err)
		return
	}
	defer db.Close()
}
