// Command reloaded has variables that are loaded from the database where they are empty,
// as elements of maps are. One that is loaded by what the first client asks for is no
// cache, nor one that is only asked whether it is empty, and a map that is loaded once
// misses what another replica puts in later.
package main

import (
	"database/sql"
	"fmt"
	"log"
	"net/http"
	"sync"
)

type settings struct{ title string }

type site struct {
	mu      sync.Mutex
	current *settings
	banner  string
	owner   string
	seen    string
	names   map[string]string
}

var db *sql.DB

func load(id string) (text string) {
	db.QueryRow("SELECT text FROM texts WHERE id = ?", id).Scan(&text)
	return text
}

func (s *site) root() string {
	if s.banner != "" {
		return s.banner
	}
	s.banner = load("banner")
	return s.banner
}

func (s *site) reload() { s.current = &settings{title: load("title")} }

func (s *site) title() string {
	if s.current == nil {
		s.reload()
	}
	return s.current.title
}

func (s *site) ownerOf(id string) string {
	if s.owner == "" {
		s.owner = load(id) // read by whatever id the first client has
	}
	return s.owner
}

func (s *site) last() string {
	if s.seen == "" {
		return load("seen")
	}
	return s.seen
}

func (s *site) name(id string) string {
	if s.names == nil {
		s.names = map[string]string{"root": load("root")}
	}
	return s.names[id]
}

func (s *site) show(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	fmt.Fprintln(w, s.root(), s.title(), s.ownerOf(r.FormValue("id")), s.last(), s.name(r.FormValue("id")))
}

func (s *site) change(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	id, text := r.FormValue("id"), r.FormValue("text")
	if _, err := db.Exec("UPDATE texts SET text = ? WHERE id = ?", text, id); err != nil {
		return
	}
	switch id {
	case "banner":
		s.banner = text
	case "title":
		s.current = &settings{title: text}
	case "seen":
		s.seen = text // want `^\w+ state: field site\.seen keeps `
	case "owner":
		s.owner = text // want `^\w+ state: field site\.owner keeps `
	default:
		s.name(id)
		s.names[id] = text // want `^\w+ state: field site\.names keeps `
	}
}

func main() {
	var err error
	if db, err = sql.Open("pgx", "dsn"); err != nil {
		log.Fatal(err)
	}
	s := &site{}
	http.HandleFunc("GET /", s.show)
	http.HandleFunc("POST /", s.change)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
