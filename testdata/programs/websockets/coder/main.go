// Command coder reads in the handler, and keeps each message by its sender. What
// one connection has said so far is gone with the handler.
package main

import (
	"log"
	"net/http"

	"github.com/coder/websocket"
)

type board struct{ notes map[string]string }

func (b *board) serve(w http.ResponseWriter, r *http.Request) {
	c, err := websocket.Accept(w, r, nil)
	if err != nil {
		return
	}
	defer func() { _ = c.Close(1000, "") }()
	said := map[string]bool{}
	for {
		typ, msg, err := c.Read(r.Context())
		if err != nil {
			return
		}
		if said[string(msg)] {
			continue
		}
		said[string(msg)] = true
		if b.notes["x"+string(msg)] == "" {
			b.notes["x"+string(msg)] = string(msg) // want `^\w+ state: field board\.notes keeps `
		}
		if err := c.Write(r.Context(), typ, []byte(b.notes["x"+string(msg)])); err != nil {
			return
		}
	}
}

func main() {
	b := &board{notes: map[string]string{}}
	http.HandleFunc("/ws", b.serve)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
