// Command structlocal keeps a local struct by value and overwrites its fields.
package main

import (
	"fmt"
	"log"
	"net/http"
)

type player struct{ title, by string }

type command struct {
	title, by string
	now       chan player
}

func play(commands <-chan command) {
	var current player // fact `play:current holds {~client`
	for c := range commands {
		if c.title != "" {
			current = player{c.title, c.by} // want `^\w+ state: goroutine local current keeps `
		}
		c.now <- current
	}
}

func main() {
	commands := make(chan command)
	go play(commands)
	http.HandleFunc("/play", func(w http.ResponseWriter, r *http.Request) {
		c := command{r.FormValue("title"), r.RemoteAddr, make(chan player)}
		commands <- c
		fmt.Fprintln(w, <-c.now)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
