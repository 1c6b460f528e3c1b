// Command single reads through an interface that has one implementation, and writes
// through another one.
package main

import (
	"database/sql"
	"fmt"
	"log"
	"net/http"
	"os"
	"sync"
)

type loader interface{ load(id string) string }

type database struct{ db *sql.DB }

func (d *database) load(id string) (text string) {
	if err := d.db.QueryRow("SELECT text FROM pages WHERE id = $1", id).Scan(&text); err != nil {
		log.Print(err)
	}
	return text
}

type drafts interface {
	put(id, text string)
	get(id string) (string, bool)
}

type memory struct {
	mu    sync.Mutex
	texts map[string]string
}

func (m *memory) put(id, text string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.texts[id] = text // want `^data state: field memory\.texts keeps `
}

func (m *memory) get(id string) (string, bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	text, ok := m.texts[id]
	return text, ok
}

type server struct {
	mu     sync.Mutex
	pages  map[string]string
	from   loader
	drafts drafts
}

func (s *server) page(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	s.mu.Lock()
	defer s.mu.Unlock()
	text, ok := s.pages[id]
	if !ok {
		text = s.from.load(id)
		s.pages[id] = text
	}
	fmt.Fprintln(w, text)
}

func (s *server) save(w http.ResponseWriter, r *http.Request) {
	s.drafts.put(r.PathValue("id"), r.FormValue("text"))
}

func (s *server) draft(w http.ResponseWriter, r *http.Request) {
	if text, ok := s.drafts.get(r.PathValue("id")); ok {
		fmt.Fprintln(w, text)
	}
}

func main() {
	db, err := sql.Open("postgres", os.Getenv("DSN"))
	if err != nil {
		log.Fatal(err)
	}
	s := &server{pages: map[string]string{}, from: &database{db}, drafts: &memory{texts: map[string]string{}}}
	http.HandleFunc("GET /pages/{id}", s.page)
	http.HandleFunc("PUT /drafts/{id}", s.save)
	http.HandleFunc("GET /drafts/{id}", s.draft)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
