// Command chanbuf keeps client data in the buffer of a channel, from which a
// later request takes it. A channel that a worker drains is silent.
//
// Silent today: a channel is taken for a way to a goroutine and not for a store,
// because nearly all are; one that later requests drain themselves is missed.
package main

import (
	"fmt"
	"log"
	"net/http"
)

var (
	waiting = make(chan string, 100)
	lines   = make(chan string, 100)
)

func main() {
	go func() {
		for line := range lines {
			log.Print(line)
		}
	}()
	http.HandleFunc("POST /offer", func(w http.ResponseWriter, r *http.Request) {
		lines <- r.RemoteAddr
		waiting <- r.FormValue("offer")
	})
	http.HandleFunc("POST /take", func(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, <-waiting) })
	log.Fatal(http.ListenAndServe(":8080", nil))
}
