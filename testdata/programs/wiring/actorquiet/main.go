// Command actorquiet is the silent twin of the actors: what its goroutine runs
// for clients counts, and remembers nobody.
package main

import (
	"fmt"
	"log"
	"net/http"
	"strings"
)

type hub struct {
	events chan event
	acts   chan func()
	served int
}

type event interface{ run(h *hub) }

type upper struct {
	text  string
	reply chan string
}

func (u upper) run(h *hub) {
	h.served++
	u.reply <- strings.ToUpper(u.text)
}

func (h *hub) loop() {
	for {
		select {
		case e := <-h.events:
			e.run(h)
		case act := <-h.acts:
			act()
		}
	}
}

func main() {
	h := &hub{events: make(chan event), acts: make(chan func())}
	go h.loop()
	http.HandleFunc("POST /upper", func(w http.ResponseWriter, r *http.Request) {
		reply := make(chan string)
		h.events <- upper{r.FormValue("text"), reply}
		fmt.Fprintln(w, <-reply)
	})
	http.HandleFunc("POST /lower", func(w http.ResponseWriter, r *http.Request) {
		answers := map[string]string{}
		done := make(chan bool)
		h.acts <- func() {
			answers[r.FormValue("text")] = strings.ToLower(r.FormValue("text"))
			close(done)
		}
		<-done
		fmt.Fprintln(w, answers)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
