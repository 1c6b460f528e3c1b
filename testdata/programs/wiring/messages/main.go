// Command messages has its operations in a table by the name that a client
// sends.
package main

import (
	"encoding/json"
	"log"
	"net/http"
)

type server struct{ topics map[string]string }

type request struct{ Op, Topic, Text string }

func (s *server) ops() map[string]func(request) string {
	return map[string]func(request) string{
		"set": s.set,
		"get": func(q request) string { return s.topics[q.Topic] },
	}
}

func (s *server) set(q request) string {
	s.topics[q.Topic] = q.Text // want `^\w+ state: field server\.topics keeps `
	return "ok"
}

func main() {
	s := &server{topics: map[string]string{}}
	ops := s.ops()
	http.HandleFunc("POST /", func(w http.ResponseWriter, r *http.Request) {
		var q request
		if err := json.NewDecoder(r.Body).Decode(&q); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		if op, ok := ops[q.Op]; ok {
			json.NewEncoder(w).Encode(op(q))
		}
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
