// Command handed has the usual hub: a client has a connection and a queue, and comes in
// over a channel. The connection says more of it than that the queue was made for it.
package main

import (
	"fmt"
	"net"
	"net/http"
)

type client struct {
	conn net.Conn
	send chan string
}

type hub struct {
	clients  map[*client]bool
	register chan *client
	say      chan string
}

func (h *hub) run() {
	for {
		select {
		case c := <-h.register:
			h.clients[c] = true // want `^connection state: field hub\.clients keeps the client's connection between `
		case m := <-h.say:
			for c := range h.clients {
				c.send <- m
			}
		}
	}
}

var h = &hub{map[*client]bool{}, make(chan *client, 10), make(chan string)}

func serve(w http.ResponseWriter, r *http.Request) {
	conn, _, _ := http.NewResponseController(w).Hijack()
	c := &client{conn, make(chan string, 8)}
	go func() {
		for m := range c.send {
			fmt.Fprintln(conn, m)
		}
	}()
	h.register <- c
}

func main() {
	go h.run()
	http.HandleFunc("/ws", serve)
	http.ListenAndServe(":80", nil)
}
