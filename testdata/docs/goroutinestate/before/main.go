// Command before keeps what was said in a local of the goroutine that runs the room.
package main

import (
	"fmt"
	"log"
	"net/http"
	"strings"
)

var (
	say = make(chan string)
	ask = make(chan chan string)
)

func room() {
	var history []string
	for {
		select {
		case line := <-say:
			history = append(history, line)
		case reply := <-ask:
			reply <- strings.Join(history, "\n")
		}
	}
}

func post(_ http.ResponseWriter, r *http.Request) { say <- r.FormValue("line") }

func show(w http.ResponseWriter, _ *http.Request) {
	reply := make(chan string)
	ask <- reply
	fmt.Fprintln(w, <-reply)
}

func main() {
	go room()
	http.HandleFunc("POST /room", post)
	http.HandleFunc("GET /room", show)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
