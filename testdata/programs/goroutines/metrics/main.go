// Command metrics counts in a goroutine, by a label that the server chooses.
// Silent.
package main

import (
	"fmt"
	"log"
	"net/http"
)

var (
	hits = make(chan string) // fact `hits is observed`
	// no fact `hits holds`
	report = make(chan chan string)
)

func count() {
	total := map[string]int{} // fact `background updates count:total key {~hits}`
	for {
		select {
		case label := <-hits:
			total[label]++
		case reply := <-report:
			reply <- fmt.Sprint(total)
		}
	}
}

func main() {
	go count()
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) { hits <- "home" })
	http.HandleFunc("/metrics", func(w http.ResponseWriter, r *http.Request) {
		reply := make(chan string)
		report <- reply
		fmt.Fprintln(w, <-reply)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
