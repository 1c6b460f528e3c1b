// Command thumbs keeps thumbnails that it makes again when they are missing, of
// pictures that all replicas see. Silent.
package main

import (
	"database/sql"
	"log"
	"net/http"
	"os"
	"path/filepath"

	"example.com/disk/quiet/thumbs/cache"
)

type server struct {
	db    *sql.DB
	files *cache.Files
}

func (s *server) picture(id string) (data []byte, err error) {
	err = s.db.QueryRow("SELECT data FROM pictures WHERE id = $1", id).Scan(&data)
	return data, err
}

func (s *server) thumb(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	data, err := s.files.Get(id)
	if err != nil {
		if data, err = s.picture(id); err != nil {
			http.NotFound(w, r)
			return
		}
		s.files.Put(id, data[:64])
	}
	w.Write(data)
}

func (s *server) full(w http.ResponseWriter, r *http.Request) {
	path := filepath.Join("cache", filepath.Base(r.PathValue("id")))
	if _, err := os.Stat(path); err != nil {
		data, err := s.picture(r.PathValue("id"))
		if err != nil {
			http.NotFound(w, r)
			return
		}
		os.WriteFile(path, data, 0o600)
	}
	http.ServeFile(w, r, path)
}

func main() {
	db, err := sql.Open("postgres", os.Getenv("DATABASE_URL"))
	if err != nil {
		log.Fatal(err)
	}
	s := &server{db, &cache.Files{Dir: "thumbs"}}
	http.HandleFunc("GET /thumbs/{id}", s.thumb)
	http.HandleFunc("GET /pictures/{id}", s.full)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
