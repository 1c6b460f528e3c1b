// Command ctxfill keeps settings that a request makes it load again: the request's context
// says how long that may take, and nothing of what is loaded.
package main

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"sync"
)

type settings struct{ title string }

type source interface {
	Load(ctx context.Context, into *settings) error
}

type server struct {
	mu      sync.Mutex
	src     source
	current settings
}

func (s *server) reload(w http.ResponseWriter, r *http.Request) {
	var next settings
	if err := s.src.Load(r.Context(), &next); err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.current = next
}

func (s *server) show(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	fmt.Fprint(w, s.current.title)
}

// Serve serves the settings of src.
func Serve(src source) error {
	s := &server{src: src}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /reload", s.reload)
	mux.HandleFunc("GET /", s.show)
	return http.ListenAndServe(":8080", mux)
}

func main() { log.Fatal(Serve(nil)) }
