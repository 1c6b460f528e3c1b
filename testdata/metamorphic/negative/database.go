// Program database keeps notes where all replicas find them.
package main

import (
	"database/sql"
	"fmt"
	"log"
	"net/http"
)

type store struct{ db *sql.DB }

func (s *store) put(id, text string) error {
	_, err := s.db.Exec("INSERT INTO notes VALUES ($1, $2)", id, text)
	return err
}

func (s *store) get(id string) (text string, err error) {
	err = s.db.QueryRow("SELECT text FROM notes WHERE id = $1", id).Scan(&text)
	return text, err
}

func (s *store) save(w http.ResponseWriter, r *http.Request) {
	if err := s.put(r.PathValue("id"), r.FormValue("text")); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}

func (s *store) show(w http.ResponseWriter, r *http.Request) {
	text, err := s.get(r.PathValue("id"))
	if err != nil {
		http.NotFound(w, r)
		return
	}
	fmt.Fprintln(w, text)
}

func main() {
	db, err := sql.Open("postgres", "")
	if err != nil {
		log.Fatal(err)
	}
	s := &store{db: db}
	http.HandleFunc("POST /notes/{id}", s.save)
	http.HandleFunc("GET /notes/{id}", s.show)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
