// Command localslice appends to a local slice and sends it whole to who asks.
package main

import (
	"fmt"
	"log"
	"net/http"
)

var (
	lines = make(chan string)        // fact `lines holds {~client}` `lines is observed`
	asks  = make(chan chan []string) // fact `background sends to asks[] with {~lines}`
)

func keep() {
	var all []string // fact `keep:all holds {~lines}`
	for {
		select {
		case line := <-lines:
			all = append(all, line) // want `^\w+ state: goroutine local all keeps `
		case reply := <-asks:
			reply <- append([]string(nil), all...)
		}
	}
}

func main() {
	go keep()
	http.HandleFunc("POST /line", func(w http.ResponseWriter, r *http.Request) { lines <- r.FormValue("text") })
	http.HandleFunc("GET /lines", func(w http.ResponseWriter, r *http.Request) {
		reply := make(chan []string)
		asks <- reply
		fmt.Fprintln(w, <-reply)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
