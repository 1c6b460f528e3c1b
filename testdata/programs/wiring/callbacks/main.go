// Command callbacks hands functions to a library of which no source is seen; it
// calls them while a client's connection is open, so they do what their handler
// does.
package main

import (
	"encoding/json"
	"log"
	"net/http"
	"sync"

	"github.com/gorilla/websocket"
)

type server struct {
	mu     sync.Mutex
	codes  map[string]int
	pongs  map[string]string
	online map[string]*websocket.Conn
}

var upgrader websocket.Upgrader

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	conn, err := upgrader.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	id := r.FormValue("id")
	var mine []string
	conn.SetCloseHandler(func(code int, text string) error {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.codes[id] = code // want `^\w+ state: field server\.codes keeps `
		return nil
	})
	conn.SetPongHandler(func(data string) error {
		mine = append(mine, data)
		s.pong(id, data)
		return nil
	})
}

func (s *server) pong(id, data string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.pongs[id] = data // want `^\w+ state: field server\.pongs keeps `
}

func (s *server) show(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	json.NewEncoder(w).Encode(map[string]any{"codes": s.codes, "pongs": s.pongs})
}

func main() {
	s := &server{codes: map[string]int{}, pongs: map[string]string{}}
	http.Handle("/ws", s)
	http.HandleFunc("GET /codes", s.show)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
