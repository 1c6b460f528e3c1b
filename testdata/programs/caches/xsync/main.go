// Command xsync keeps client data in maps whose methods call functions: what
// these return is kept. Silent: a map that is filled from a database on a miss.
package main

import (
	"database/sql"
	"fmt"
	"log"
	"net/http"

	"github.com/puzpuzpuz/xsync/v4"
)

type stream struct {
	topic string
	sent  []string
}

type hub struct {
	streams *xsync.Map[string, *stream]
	rooms   *xsync.Map[string, *stream]
	scores  *xsync.Map[string, string]
	names   *xsync.Map[string, string]
	db      *sql.DB
}

func (h *hub) open(w http.ResponseWriter, r *http.Request) {
	topic := r.FormValue("topic")
	h.streams.Compute(topic, func(old *stream, loaded bool) (*stream, xsync.ComputeOp) { // want `^\w+ state: field hub.streams keeps `
		if loaded {
			return old, xsync.CancelOp
		}
		return &stream{topic: topic}, xsync.UpdateOp
	})
	room, _ := h.rooms.LoadOrCompute("all", func() (*stream, bool) { return &stream{}, false }) // want `^\w+ state: field hub.rooms keeps `
	room.sent = append(room.sent, topic)
	h.scores.Compute("last", func(string, bool) (string, xsync.ComputeOp) { // want `^\w+ state: field hub.scores keeps `
		return r.FormValue("score"), xsync.UpdateOp
	})
}

func (h *hub) show(w http.ResponseWriter, r *http.Request) {
	h.streams.Range(func(topic string, s *stream) bool {
		fmt.Fprintln(w, topic, s.sent)
		return true
	})
	room, _ := h.rooms.Load("all")
	score, _ := h.scores.Load("last")
	fmt.Fprintln(w, room.sent, score)
}

func (h *hub) name(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	name, _ := h.names.LoadOrCompute(id, func() (string, bool) {
		var name string
		err := h.db.QueryRow("SELECT name FROM users WHERE id = ?", id).Scan(&name)
		return name, err != nil
	})
	fmt.Fprintln(w, name)
}

func main() {
	h := &hub{xsync.NewMap[string, *stream](), xsync.NewMap[string, *stream](), xsync.NewMap[string, string](), xsync.NewMap[string, string](), nil}
	http.HandleFunc("POST /", h.open)
	http.HandleFunc("GET /", h.show)
	http.HandleFunc("GET /users/{id}", h.name)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
