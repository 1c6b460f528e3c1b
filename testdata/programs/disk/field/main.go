// Command field copies uploads to files under a directory that a field names, and
// opens them again.
package main

import (
	"io"
	"log"
	"net/http"
	"os"
	"path/filepath"
)

type server struct{ dir string }

func (s *server) path(r *http.Request) string {
	return filepath.Join(s.dir, filepath.Base(r.PathValue("name")))
}

func (s *server) put(w http.ResponseWriter, r *http.Request) {
	f, err := os.Create(s.path(r)) // want `^data state: local disk server\.dir keeps `
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	defer f.Close()
	if _, err := io.Copy(f, r.Body); err != nil {
		os.Remove(f.Name())
	}
}

func (s *server) get(w http.ResponseWriter, r *http.Request) {
	f, err := os.Open(s.path(r))
	if err != nil {
		http.NotFound(w, r)
		return
	}
	defer f.Close()
	io.Copy(w, f)
}

func main() {
	s := &server{os.Getenv("DIR")}
	http.HandleFunc("PUT /{name}", s.put)
	http.HandleFunc("GET /{name}", s.get)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
