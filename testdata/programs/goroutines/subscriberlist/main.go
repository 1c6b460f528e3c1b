// Program subscribers keeps the channels of those who listen in a slice, and sends
// them nothing that comes from a client. The workers are its own.
package main

import (
	"fmt"
	"net/http"
	"time"
)

type hub struct {
	subs    []chan string
	workers []chan string
}

func (h *hub) events(w http.ResponseWriter, r *http.Request) {
	ch := make(chan string)
	h.subs = append(h.subs, ch) // want `hub.subs keeps`
	for text := range ch {
		fmt.Fprintln(w, text)
	}
}

func (h *hub) announce(w http.ResponseWriter, r *http.Request) {
	for _, ch := range h.subs {
		ch <- "hello"
	}
	for _, ch := range h.workers {
		ch <- "work"
	}
}

func work(ch chan string) {
	for range ch {
		time.Sleep(time.Second)
	}
}

func main() {
	h := new(hub)
	for range 4 {
		ch := make(chan string)
		h.workers = append(h.workers, ch)
		go work(ch)
	}
	http.HandleFunc("/events", h.events)
	http.HandleFunc("/announce", h.announce)
	http.ListenAndServe("127.0.0.1:0", nil)
}
