// Command callbacksquiet is the silent twin of callbacks: what the functions keep is
// gone with the connection, goes to a database, or is there from start-up.
package main

import (
	"context"
	"database/sql"
	"encoding/json"
	"log"
	"net/http"

	"github.com/gorilla/websocket"
)

type server struct {
	db     *sql.DB
	closes map[int]string
}

var upgrader websocket.Upgrader

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	conn, err := upgrader.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	id := r.FormValue("id")
	pongs := map[string]int{}
	conn.SetCloseHandler(func(code int, text string) error {
		_, err := s.db.ExecContext(context.Background(), "INSERT INTO closes VALUES ($1, $2)", id, s.closes[code])
		return err
	})
	conn.SetPongHandler(func(data string) error {
		pongs[data]++
		if pongs[data] > 3 {
			return conn.Close()
		}
		return nil
	})
}

func (s *server) show(w http.ResponseWriter, r *http.Request) {
	json.NewEncoder(w).Encode(s.closes)
}

func main() {
	db, err := sql.Open("postgres", "postgres://db/closes")
	if err != nil {
		log.Fatal(err)
	}
	s := &server{db, map[int]string{}}
	s.closes[1000] = "bye"
	http.Handle("/ws", s)
	http.HandleFunc("GET /codes", s.show)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
