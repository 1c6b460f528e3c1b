// Program object keeps notes in a field of the object behind its handlers.
package main

import (
	"fmt"
	"log"
	"net/http"
	"sync"
)

type server struct {
	mu    sync.RWMutex
	notes map[string]string
}

func (s *server) save(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.notes[r.PathValue("id")] = r.FormValue("text")
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) show(w http.ResponseWriter, r *http.Request) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	text, ok := s.notes[r.PathValue("id")]
	if !ok {
		http.NotFound(w, r)
		return
	}
	fmt.Fprintln(w, text)
}

func main() {
	s := &server{notes: map[string]string{}}
	http.HandleFunc("POST /notes/{id}", s.save)
	http.HandleFunc("GET /notes/{id}", s.show)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
