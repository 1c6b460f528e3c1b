// Command subscribers keeps the channels of connected clients in a local set.
// What it keeps was made for the client: a fresh channel.
package main

import (
	"fmt"
	"log"
	"net/http"
)

var (
	join  = make(chan chan string)
	leave = make(chan chan string)
	news  = make(chan string) // fact `news holds {~client}`
)

func broadcast() {
	clients := map[chan string]bool{} // fact `broadcast:clients holds {~join}` `broadcast:clients is observed` `background updates broadcast:clients key {join[]}`
	for {
		select {
		case c := <-join:
			clients[c] = true // want `^\w+ state: goroutine local clients keeps `
		case c := <-leave:
			delete(clients, c)
		case text := <-news:
			for c := range clients {
				c <- text
			}
		}
	}
}

func stream(w http.ResponseWriter, r *http.Request) {
	c := make(chan string)
	join <- c
	defer func() { leave <- c }()
	for {
		select {
		case text := <-c:
			fmt.Fprintf(w, "data: %s\n\n", text)
		case <-r.Context().Done():
			return
		}
	}
}

func main() {
	go broadcast()
	http.HandleFunc("GET /news", stream)
	http.HandleFunc("POST /news", func(w http.ResponseWriter, r *http.Request) { news <- r.FormValue("text") })
	log.Fatal(http.ListenAndServe(":8080", nil))
}
