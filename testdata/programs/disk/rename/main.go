// Command rename writes a temporary file and renames it into place.
package main

import (
	"io"
	"log"
	"net/http"
	"os"
	"path/filepath"
)

type files struct{ root string }

func (s *files) put(w http.ResponseWriter, r *http.Request) {
	if err := s.store(filepath.Base(r.PathValue("name")), r.Body); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}

func (s *files) store(name string, body io.Reader) error {
	tmp, err := os.CreateTemp(s.root, "put-*")
	if err != nil {
		return err
	}
	defer os.Remove(tmp.Name())
	if _, err := io.Copy(tmp, body); err != nil {
		return err
	}
	if err := tmp.Close(); err != nil {
		return err
	}
	return os.Rename(tmp.Name(), filepath.Join(s.root, name)) // want `^data state: local disk files\.root keeps `
}

func (s *files) list(w http.ResponseWriter, r *http.Request) {
	entries, _ := os.ReadDir(s.root)
	for _, e := range entries {
		io.WriteString(w, e.Name()+"\n")
	}
}

func main() {
	s := &files{root: os.Getenv("FILES")}
	http.HandleFunc("PUT /{name}", s.put)
	http.HandleFunc("GET /", s.list)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
