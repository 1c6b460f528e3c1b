// Package web feeds the goroutines of the packages below.
package web

import (
	"fmt"
	"net/http"

	"example.com/hub/bus"
	"example.com/hub/hub"
	"example.com/hub/stats"
)

type server struct {
	hub   *hub.Hub
	bus   *bus.Bus
	stats *stats.Stats
}

// New returns the handlers.
func New() http.Handler { // fact `hub.Hub.Join holds {~*example.com/hub/hub.Hub.Join` `bus.Bus.publish holds {~client ~client}`
	// no fact `stats.Stats.hit holds` `stats.Stats.loop:n is observed`
	s := &server{hub: hub.New(), bus: bus.New(), stats: stats.New()}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /chat/{name}", s.chat)
	mux.HandleFunc("POST /chat/{name}", s.say)
	mux.HandleFunc("GET /events/{topic}", s.events)
	mux.HandleFunc("POST /events/{topic}", s.publish)
	mux.HandleFunc("GET /stats", s.total)
	return mux
}

func (s *server) chat(w http.ResponseWriter, r *http.Request) {
	s.stats.Hit()
	out := make(chan string, 8)
	s.hub.Join <- hub.Member{Name: r.PathValue("name"), Out: out} // want `(?s)^\w+ state: field Hub\.members keeps .*\sstore: example\.com/hub/hub\.Hub\.members\n`
	defer func() { s.hub.Leave <- r.PathValue("name") }()
	for {
		select {
		case text := <-out:
			fmt.Fprintf(w, "data: %s\n\n", text)
		case <-r.Context().Done():
			return
		}
	}
}

func (s *server) say(w http.ResponseWriter, r *http.Request) {
	s.hub.Say <- hub.Message{To: r.PathValue("name"), Text: r.FormValue("text")}
}

func (s *server) events(w http.ResponseWriter, r *http.Request) {
	for text := range s.bus.Subscribe(r.PathValue("topic")) { // want `(?s)^\w+ state: goroutine local subs keeps .*\sstore: example\.com/hub/bus\.Bus\.loop:subs\n`
		fmt.Fprintf(w, "data: %s\n\n", text)
	}
}

func (s *server) publish(w http.ResponseWriter, r *http.Request) {
	s.bus.Publish(r.PathValue("topic"), r.FormValue("text"))
}

func (s *server) total(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, s.stats.Total()) }
