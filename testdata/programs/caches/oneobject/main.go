// Command oneobject has two names for one object: what is put in by one is loaded again by
// the other, and silent.
package main

import (
	"database/sql"
	"fmt"
	"log"
	"net/http"

	"example.com/caches/twoobjects/kv"
)

var (
	texts = kv.New()
	pages = texts
)

type server struct {
	db    *sql.DB
	names *kv.KV
	users *kv.KV
}

func main() {
	db, _ := sql.Open("postgres", "")
	both := kv.New()
	s := &server{db, both, both}
	http.HandleFunc("GET /text/{id}", s.text)
	http.HandleFunc("PUT /text/{id}", s.change)
	http.HandleFunc("GET /name/{id}", s.name)
	http.HandleFunc("PUT /name/{id}", s.rename)
	log.Fatal(http.ListenAndServe(":8080", nil))
}

func (s *server) load(id string) (text string, err error) {
	err = s.db.QueryRow("SELECT text FROM texts WHERE id = ?", id).Scan(&text)
	return text, err
}

func (s *server) text(w http.ResponseWriter, r *http.Request) {
	text, _ := texts.GetOrLoad(r.PathValue("id"), s.load)
	fmt.Fprintln(w, text)
}

func (s *server) change(w http.ResponseWriter, r *http.Request) {
	s.db.Exec("UPDATE texts SET text = ? WHERE id = ?", r.FormValue("text"), r.PathValue("id"))
	pages.Put(r.PathValue("id"), r.FormValue("text"))
}

func (s *server) name(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	name, ok := s.names.Get(id)
	if !ok {
		name, _ = s.load(id)
		s.names.Put(id, name)
	}
	fmt.Fprintln(w, name)
}

func (s *server) rename(w http.ResponseWriter, r *http.Request) {
	s.db.Exec("UPDATE texts SET text = ? WHERE id = ?", r.FormValue("name"), r.PathValue("id"))
	s.users.Put(r.PathValue("id"), r.FormValue("name"))
}
