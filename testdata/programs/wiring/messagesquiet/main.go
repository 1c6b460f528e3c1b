// Command messagesquiet is the silent twin of messages: the operations of its table
// read what start-up code has put there, and write to a database.
package main

import (
	"database/sql"
	"encoding/json"
	"log"
	"net/http"
)

type server struct {
	db     *sql.DB
	topics map[string]string
}

type request struct{ Op, Topic, Text string }

func (s *server) ops() map[string]func(request) string {
	return map[string]func(request) string{
		"set": s.set,
		"get": func(q request) string { return s.topics[q.Topic] },
	}
}

func (s *server) set(q request) string {
	if _, err := s.db.Exec("UPDATE topics SET text = $1 WHERE name = $2", q.Text, q.Topic); err != nil {
		return err.Error()
	}
	return "ok"
}

func main() {
	db, err := sql.Open("postgres", "postgres://db/topics")
	if err != nil {
		log.Fatal(err)
	}
	s := &server{db, map[string]string{}}
	s.topics["go"] = "all about Go"
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
