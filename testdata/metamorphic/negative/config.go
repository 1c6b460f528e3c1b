// Program config reads its configuration again when it is told to.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"os"
	"sync"
)

type config struct{ Greeting string }

type server struct {
	mu  sync.RWMutex
	now config
}

func (s *server) reload(w http.ResponseWriter, r *http.Request) {
	data, err := os.ReadFile("/etc/greeter.json")
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	var next config
	if err := json.Unmarshal(data, &next); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	s.mu.Lock()
	s.now = next
	s.mu.Unlock()
}

func (s *server) greet(w http.ResponseWriter, r *http.Request) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	fmt.Fprintln(w, s.now.Greeting, r.FormValue("name"))
}

func main() {
	s := &server{}
	http.HandleFunc("/reload", s.reload)
	http.HandleFunc("/", s.greet)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
