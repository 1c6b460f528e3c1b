// Command actorchan sends the interface values themselves.
package main

import (
	"fmt"
	"log"
	"net/http"
)

type hub struct {
	events chan event
	scores map[string]int
}

type event interface{ run(h *hub) }

type score struct {
	user   string
	points int
}

func (s score) run(h *hub) { h.scores[s.user] += s.points } // want `^review: \w+ state: field hub\.scores keeps `

type ask struct {
	user  string
	reply chan int
}

func (a ask) run(h *hub) { a.reply <- h.scores[a.user] }

func (h *hub) loop() {
	for e := range h.events {
		e.run(h)
	}
}

func main() {
	h := &hub{events: make(chan event), scores: map[string]int{}}
	go h.loop()
	http.HandleFunc("POST /{user}", func(w http.ResponseWriter, r *http.Request) {
		h.events <- score{r.PathValue("user"), len(r.FormValue("points"))}
	})
	http.HandleFunc("GET /{user}", func(w http.ResponseWriter, r *http.Request) {
		reply := make(chan int)
		h.events <- ask{r.PathValue("user"), reply}
		fmt.Fprintln(w, <-reply)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
