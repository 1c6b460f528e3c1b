// Command far keeps websockets two packages away.
package main

import (
	"log"
	"net/http"

	"github.com/gorilla/websocket"

	"example.com/classes/far/hotel"
)

var house = hotel.New()

func enter(w http.ResponseWriter, r *http.Request) {
	var up websocket.Upgrader
	conn, err := up.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	house.Enter(r.FormValue("name"), conn) // want `^connection state: field Desk\.there keeps `
}

func ring(w http.ResponseWriter, r *http.Request) {
	if err := house.Ring(r.FormValue("name"), r.FormValue("what")); err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
	}
}

func main() {
	http.HandleFunc("/enter", enter)
	http.HandleFunc("POST /ring", ring)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
