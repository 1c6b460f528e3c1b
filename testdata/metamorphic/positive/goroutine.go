// Program goroutine keeps scores in a local of a goroutine that owns them.
package main

import (
	"fmt"
	"log"
	"net/http"
)

type entry struct{ player, score string }

type query struct {
	player string
	answer chan string
}

var (
	entries = make(chan entry)
	queries = make(chan query)
)

func own() {
	scores := map[string]string{}
	for {
		select {
		case e := <-entries:
			scores[e.player] = e.score
		case q := <-queries:
			q.answer <- scores[q.player]
		}
	}
}

func put(w http.ResponseWriter, r *http.Request) {
	entries <- entry{player: r.FormValue("player"), score: r.FormValue("score")}
}

func get(w http.ResponseWriter, r *http.Request) {
	q := query{player: r.FormValue("player"), answer: make(chan string)}
	queries <- q
	fmt.Fprintln(w, <-q.answer)
}

func main() {
	go own()
	http.HandleFunc("/put", put)
	http.HandleFunc("/get", get)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
