// Command named has names for its channels and maps. What one goroutine collects is
// found; what another one only counts is not.
package main

import (
	"fmt"
	"log"
	"net/http"
)

type (
	entry   struct{ player, score string }
	entries chan entry
	scores  map[string]string
	ticks   = chan struct{}
	query   struct {
		player string
		answer chan string
	}
)

var (
	put   = make(entries)
	shown = make(chan query)
	tick  = make(ticks)
	total = make(chan int)
)

func keep() {
	all := scores{}
	for {
		select {
		case e := <-put:
			all[e.player] = e.score // want `^\w+ state: goroutine local all keeps `
		case q := <-shown:
			q.answer <- all[q.player]
		}
	}
}

func count() {
	n := 0
	for {
		select {
		case <-tick:
			n++
		case total <- n:
		}
	}
}

func main() {
	go keep()
	go count()
	http.HandleFunc("/put", func(w http.ResponseWriter, r *http.Request) {
		tick <- struct{}{}
		put <- entry{r.FormValue("player"), r.FormValue("score")}
	})
	http.HandleFunc("/get", func(w http.ResponseWriter, r *http.Request) {
		q := query{r.FormValue("player"), make(chan string)}
		shown <- q
		fmt.Fprintln(w, <-q.answer, <-total)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
