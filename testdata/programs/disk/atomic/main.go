// Command atomic writes files whole or not at all, with a library.
package main

import (
	"io"
	"log"
	"net/http"
	"os"
	"path/filepath"

	"github.com/google/renameio/v2"
)

type files struct{ root string }

func (s *files) put(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return
	}
	renameio.WriteFile(filepath.Join(s.root, filepath.Base(r.PathValue("name"))), body, 0o600) // want `^data state: local disk files\.root keeps `
}

func (s *files) get(w http.ResponseWriter, r *http.Request) {
	body, err := os.ReadFile(filepath.Join(s.root, filepath.Base(r.PathValue("name"))))
	if err != nil {
		http.NotFound(w, r)
		return
	}
	w.Write(body)
}

// The page is written by what nobody but the program itself says.
func (s *files) publish(w http.ResponseWriter, r *http.Request) {
	renameio.WriteFile("public/index.html", []byte("hello"), 0o600)
}

func main() {
	s := &files{"/var/files"}
	http.HandleFunc("PUT /{name}", s.put)
	http.HandleFunc("GET /{name}", s.get)
	http.HandleFunc("POST /publish", s.publish)
	http.Handle("/public/", http.FileServer(http.Dir("public")))
	log.Fatal(http.ListenAndServe(":8080", nil))
}
