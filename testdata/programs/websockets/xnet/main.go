// Command xnet has handlers of a connection.
package main

import (
	"log"
	"net/http"

	"golang.org/x/net/websocket"
)

type message struct{ User, Text string }

var last = map[string]string{}

func serve(conn *websocket.Conn) {
	counts := map[string]int{}
	for {
		var m message
		if err := websocket.JSON.Receive(conn, &m); err != nil {
			return
		}
		counts[m.User]++
		last[m.User] = m.Text // want `^\w+ state: package variable last keeps `
		if err := websocket.JSON.Send(conn, last); err != nil {
			return
		}
	}
}

func main() {
	http.Handle("/ws", websocket.Handler(serve))
	log.Fatal(http.ListenAndServe(":8080", nil))
}
