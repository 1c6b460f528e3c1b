// Command before keeps attachments in files on its own disk.
package main

import (
	"crypto/rand"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"path/filepath"
)

type server struct{ dir string }

func (s *server) attach(w http.ResponseWriter, r *http.Request) {
	id := rand.Text()
	f, err := os.Create(filepath.Join(s.dir, id))
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	defer f.Close()
	if _, err := io.Copy(f, r.Body); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	fmt.Fprintln(w, id)
}

func (s *server) download(w http.ResponseWriter, r *http.Request) {
	http.ServeFile(w, r, filepath.Join(s.dir, filepath.Base(r.PathValue("id"))))
}

func main() {
	s := &server{dir: os.Getenv("ATTACHMENTS")}
	http.HandleFunc("POST /attachments", s.attach)
	http.HandleFunc("GET /attachments/{id}", s.download)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
