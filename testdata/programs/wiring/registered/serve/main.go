// Command serve registers what package ws has, and has reported.
package main

import (
	"log"
	"net/http"

	"example.com/wiring/registered/ws"
)

func main() {
	ws.Register("login", ws.Login)
	ws.Register("say", ws.Say)
	http.HandleFunc("/ws", ws.Serve)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
