// Command gorillahub is the classic hub: handlers send their connection to the
// goroutine that owns the map.
package main

import (
	"log"
	"net/http"

	"github.com/gorilla/websocket"
)

type client struct {
	conn *websocket.Conn
	send chan []byte
	last []byte
}

type hub struct {
	clients   map[*client]bool
	register  chan *client
	broadcast chan []byte
}

func (h *hub) run() {
	for {
		select {
		case c := <-h.register:
			h.clients[c] = true // want `^connection state: field hub\.clients keeps `
		case m := <-h.broadcast:
			for c := range h.clients {
				c.send <- m
			}
		}
	}
}

func (c *client) read(h *hub) {
	for {
		_, m, err := c.conn.ReadMessage()
		if err != nil {
			return
		}
		c.last = m
		h.broadcast <- c.last
	}
}

var upgrader = websocket.Upgrader{ReadBufferSize: 1024}

func main() {
	h := &hub{clients: map[*client]bool{}, register: make(chan *client), broadcast: make(chan []byte)}
	go h.run()
	http.HandleFunc("/ws", func(w http.ResponseWriter, r *http.Request) {
		conn, err := upgrader.Upgrade(w, r, nil)
		if err != nil {
			return
		}
		c := &client{conn: conn, send: make(chan []byte)}
		h.register <- c
		go c.read(h)
		for m := range c.send {
			if err := conn.WriteMessage(1, m); err != nil {
				return
			}
		}
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
