// Program hub keeps the channels of those who listen.
package main

import (
	"fmt"
	"log"
	"net/http"
	"sync"
)

type hub struct {
	mu      sync.Mutex
	clients map[string]chan string
}

func (h *hub) listen(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	c := make(chan string, 8)
	h.mu.Lock()
	h.clients[name] = c
	h.mu.Unlock()
	for text := range c {
		fmt.Fprintln(w, text)
	}
}

func (h *hub) say(w http.ResponseWriter, r *http.Request) {
	text := r.FormValue("text")
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, c := range h.clients {
		c <- text
	}
}

func main() {
	h := &hub{clients: make(map[string]chan string)}
	http.HandleFunc("/listen", h.listen)
	http.HandleFunc("/say", h.say)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
