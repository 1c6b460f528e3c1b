// Command method registers methods of a server that lives as long as the
// process. The method that reloads has no request: what it sets is silent.
package main

import (
	"fmt"
	"log"
	"net/http"
	"os"
	"sync"
)

type server struct {
	mu    sync.Mutex
	users map[string]string
	motd  string
}

func main() {
	s := &server{users: make(map[string]string)}
	s.reload()
	mux := http.NewServeMux()
	mux.HandleFunc("POST /login", s.login)
	mux.HandleFunc("GET /me", s.me)
	log.Fatal(http.ListenAndServe(":8080", mux))
}

func (s *server) reload() {
	text, _ := os.ReadFile("/etc/motd")
	s.motd = string(text)
}

func (s *server) login(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.users[r.Header.Get("X-Session")] = r.FormValue("user") // want `(?s)^\w+ state: field server\.users keeps .*\sstore: \S+\.server\.users\n`
}

func (s *server) me(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	fmt.Fprintln(w, s.motd, s.users[r.Header.Get("X-Session")])
}
