// Command rewritten has a file as its database: it is read, changed and written back. The
// thumbnails, which are made again from the database where one is missing, are a cache.
package main

import (
	"database/sql"
	"encoding/json"
	"io"
	"log"
	"net/http"
	"os"
	"path/filepath"
)

type members struct{ path string }

func (m *members) add(w http.ResponseWriter, r *http.Request) {
	raw, err := os.ReadFile(m.path)
	if err != nil {
		return
	}
	all := map[string]string{}
	json.Unmarshal(raw, &all)
	all[r.FormValue("name")] = r.FormValue("role")
	if raw, err = json.Marshal(all); err != nil {
		return
	}
	os.WriteFile(m.path, raw, 0o600) // want `^\w+ state: local disk members.path keeps `
}

func (m *members) get(w http.ResponseWriter, r *http.Request) {
	raw, err := os.ReadFile(m.path)
	if err != nil {
		return
	}
	all := map[string]string{}
	json.Unmarshal(raw, &all)
	io.WriteString(w, all[r.FormValue("name")])
}

type thumbs struct {
	db  *sql.DB
	dir string
}

func (t *thumbs) get(w http.ResponseWriter, r *http.Request) {
	path := filepath.Join(t.dir, filepath.Base(r.FormValue("name")))
	raw, err := os.ReadFile(path)
	if err != nil {
		if t.db.QueryRow("SELECT image FROM t WHERE name = ?", r.FormValue("name")).Scan(&raw) != nil {
			return
		}
		os.WriteFile(path, raw, 0o600)
	}
	w.Write(raw)
}

func main() {
	m := &members{path: os.Getenv("MEMBERS")}
	http.HandleFunc("POST /members", m.add)
	http.HandleFunc("GET /members", m.get)
	db, _ := sql.Open("postgres", "")
	t := &thumbs{db, os.Getenv("THUMBS")}
	http.HandleFunc("GET /thumb", t.get)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
