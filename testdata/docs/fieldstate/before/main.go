// Command before keeps how far an export has come in a field of its server.
package main

import (
	"crypto/rand"
	"fmt"
	"log"
	"net/http"
	"sync"
)

type server struct {
	mu   sync.Mutex
	jobs map[string]string
}

func (s *server) set(id, status string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.jobs[id] = status
}

func (s *server) start(w http.ResponseWriter, r *http.Request) {
	id := rand.Text()
	s.set(id, "exporting "+r.FormValue("table"))
	go s.export(id)
	fmt.Fprintln(w, id)
}

func (s *server) export(id string) {
	// the work itself is left out
	s.set(id, "done")
}

func (s *server) status(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	fmt.Fprintln(w, s.jobs[r.PathValue("id")])
}

func main() {
	s := &server{jobs: make(map[string]string)}
	http.HandleFunc("POST /exports", s.start)
	http.HandleFunc("GET /exports/{id}", s.status)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
