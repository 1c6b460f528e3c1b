// Command actor runs what handlers send it in the goroutine that owns the map:
// values behind an interface, made by a table of factories.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
)

type rooms struct {
	events chan message
	byID   map[string]string
	last   string
	made   int
}

type message struct {
	conn  string
	event event
}

type event interface{ execute(r *rooms, conn string) }

type create struct{ ID, Title string }

func (c *create) execute(r *rooms, conn string) {
	if _, ok := r.byID[c.ID]; !ok {
		r.byID[c.ID] = c.Title // want `^\w+ state: field rooms\.byID keeps `
	}
}

type show struct {
	ID    string
	Reply chan string
}

func (s *show) execute(r *rooms, conn string) {
	r.made++
	s.Reply <- r.byID[s.ID]
}

var provider = map[string]func() event{}

func register(kind string, fresh func() event) { provider[kind] = fresh }

func init() {
	register("show", func() event { return &show{Reply: make(chan string, 1)} })
}

func init() {
	register("create", func() event { return &create{} })
}

func (r *rooms) run() {
	for m := range r.events {
		m.event.execute(r, m.conn)
	}
}

func (r *rooms) serve(w http.ResponseWriter, req *http.Request) {
	fresh, ok := provider[req.PathValue("kind")]
	if !ok {
		http.NotFound(w, req)
		return
	}
	e := fresh()
	if err := json.NewDecoder(req.Body).Decode(e); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	r.events <- message{conn: req.RemoteAddr, event: e}
	if s, ok := e.(*show); ok {
		fmt.Fprintln(w, <-s.Reply)
	}
}

func main() {
	r := &rooms{events: make(chan message), byID: map[string]string{}}
	go r.run()
	http.HandleFunc("POST /{kind}", r.serve)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
