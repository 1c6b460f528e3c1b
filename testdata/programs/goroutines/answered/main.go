// Command answered has a goroutine that makes the channel of each subscriber itself, and
// answers with it. The lanes of another one go to whoever is idle, and are nobody's.
package main

import (
	"fmt"
	"net/http"
)

type hello struct{ answer chan (<-chan string) }

var (
	subscribe = make(chan chan (<-chan string), 10)
	enter     = make(chan hello, 10)
	publish   = make(chan string, 10)
	grow      = make(chan struct{}, 10)
	idle      = make(chan chan string, 10)
)

func room() {
	subscribers := map[chan string]bool{}
	for {
		select {
		case answer := <-subscribe:
			c := make(chan string, 10)
			subscribers[c] = true // want `^connection state: goroutine local subscribers keeps `
			answer <- c
		case m := <-publish:
			for c := range subscribers {
				c <- m
			}
		}
	}
}

func hall() {
	guests := map[chan string]bool{}
	for h := range enter {
		for c := range guests {
			c <- "somebody came"
		}
		c := make(chan string, 10)
		guests[c] = true // want `^connection state: goroutine local guests keeps `
		h.answer <- c
	}
}

func lanes() {
	all := map[chan string]bool{}
	for range grow {
		for c := range all {
			c <- "another one"
		}
		c := make(chan string, 10)
		all[c] = true
		idle <- c
	}
}

func read(w http.ResponseWriter, r *http.Request) {
	answer := make(chan (<-chan string))
	subscribe <- answer
	for m := range <-answer {
		fmt.Fprintf(w, "data: %s\n\n", m)
	}
}

func visit(w http.ResponseWriter, r *http.Request) {
	h := hello{make(chan (<-chan string))}
	enter <- h
	for m := range <-h.answer {
		fmt.Fprintf(w, "data: %s\n\n", m)
	}
}

func say(w http.ResponseWriter, r *http.Request) { publish <- r.FormValue("text") }

func more(w http.ResponseWriter, r *http.Request) {
	grow <- struct{}{}
	lane := <-idle
	lane <- "go"
}

func main() {
	go room()
	go hall()
	go lanes()
	http.HandleFunc("/read", read)
	http.HandleFunc("/visit", visit)
	http.HandleFunc("/say", say)
	http.HandleFunc("/more", more)
	http.ListenAndServe(":8080", nil)
}
