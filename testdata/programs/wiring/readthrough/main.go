// Command readthrough asks a cache behind an interface, of which configuration chooses the
// implementation, and fills it from the database: silent. What is put there without having
// been missed is state.
package main

import (
	"database/sql"
	"fmt"
	"log"
	"net/http"
	"os"
	"sync"
)

type cache interface {
	Get(key string) (string, bool)
	Set(key, value string)
}

type memory struct {
	mu   sync.Mutex
	data map[string]string
}

func (m *memory) Get(key string) (string, bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	v, ok := m.data[key]
	return v, ok
}

func (m *memory) Set(key, value string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.data[key] = value
}

type drafts interface {
	Draft(key string) (string, bool)
	Keep(key, value string)
}

type desk struct {
	mu   sync.Mutex
	data map[string]string
}

func (d *desk) Draft(key string) (string, bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	v, ok := d.data[key]
	return v, ok
}

func (d *desk) Keep(key, value string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.data[key] = value // want `^review: \w+ state: field desk\.data keeps `
}

type shared struct{ db *sql.DB }

func (s *shared) Get(key string) (v string, ok bool) {
	return v, s.db.QueryRow("SELECT v FROM cache WHERE k = ?", key).Scan(&v) == nil
}

func (s *shared) Set(key, value string) { s.db.Exec("INSERT INTO cache VALUES (?, ?)", key, value) }

func (s *shared) Draft(key string) (string, bool) { return s.Get(key) }
func (s *shared) Keep(key, value string)          { s.Set(key, value) }

type server struct {
	db     *sql.DB
	names  cache
	drafts drafts
}

func (s *server) name(id string) (string, error) {
	if n, ok := s.names.Get(id); ok {
		return n, nil
	}
	var n string
	if err := s.db.QueryRow("SELECT name FROM users WHERE id = ?", id).Scan(&n); err != nil {
		return "", err
	}
	s.names.Set(id, n)
	return n, nil
}

func (s *server) show(w http.ResponseWriter, r *http.Request) {
	n, err := s.name(r.FormValue("id"))
	fmt.Fprintln(w, n, err)
}

func (s *server) keep(w http.ResponseWriter, r *http.Request) {
	s.drafts.Keep(r.FormValue("id"), r.FormValue("text"))
}

func (s *server) draft(w http.ResponseWriter, r *http.Request) {
	text, ok := s.drafts.Draft(r.FormValue("id"))
	if !ok {
		http.NotFound(w, r)
		return
	}
	fmt.Fprintln(w, text)
}

func main() {
	db, err := sql.Open("postgres", os.Getenv("DB"))
	if err != nil {
		log.Fatal(err)
	}
	s := &server{db: db, names: &memory{data: map[string]string{}}, drafts: &desk{data: map[string]string{}}}
	if os.Getenv("SHARED") != "" {
		s.names, s.drafts = &shared{db}, &shared{db}
	}
	http.HandleFunc("GET /name", s.show)
	http.HandleFunc("POST /draft", s.keep)
	http.HandleFunc("GET /draft", s.draft)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
