// Command deferred is the chat of tutorials: the handler that puts a connection in takes it
// out again when it ends, and tells all others what was said. That goes through the
// connections of other clients; the requests of busy meet, and keep nothing.
package main

import (
	"log"
	"net/http"
	"sync"

	"github.com/gorilla/websocket"
)

var (
	mu   sync.Mutex
	room = map[*websocket.Conn]bool{}
	busy = map[string]bool{}
)

func join(w http.ResponseWriter, r *http.Request) {
	var up websocket.Upgrader
	conn, err := up.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	mu.Lock()
	room[conn] = true // want `^connection state: package variable room keeps `
	mu.Unlock()
	defer delete(room, conn)
	for {
		kind, text, err := conn.ReadMessage()
		if err != nil {
			return
		}
		for c := range room {
			c.WriteMessage(kind, text)
		}
	}
}

func one(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	mu.Lock()
	defer mu.Unlock()
	if busy[name] {
		http.Error(w, "busy", http.StatusTooManyRequests)
		return
	}
	busy[name] = true
	defer delete(busy, name)
}

func main() {
	http.HandleFunc("/join", join)
	http.HandleFunc("/one", one)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
