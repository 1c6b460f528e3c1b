// Command started serves connections, each with goroutines of its own, and a room.
package main

import (
	"log"
	"net/http"

	"example.com/websockets/started/web"
)

func main() {
	s := &web.Server{Room: web.NewRoom()}
	s.Room.Start()
	http.HandleFunc("/ws", s.Connect)
	http.HandleFunc("POST /press", s.Press)
	http.HandleFunc("GET /last", s.Last)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
