// Command closureactor runs functions that handlers send over a channel; the goroutine
// owns the map and the functions write it.
package main

import (
	"fmt"
	"log"
	"net/http"
)

type actor chan func(state map[string]string)

func (a actor) run() {
	state := map[string]string{}
	for act := range a {
		act(state)
	}
}

func main() {
	a := make(actor)
	go a.run()
	http.HandleFunc("PUT /{key}", func(w http.ResponseWriter, r *http.Request) {
		key, value := r.PathValue("key"), r.FormValue("value")
		a <- func(state map[string]string) { state[key] = value } // want `^\w+ state: goroutine local state keeps `
	})
	http.HandleFunc("GET /{key}", func(w http.ResponseWriter, r *http.Request) {
		reply := make(chan string)
		a <- func(state map[string]string) { reply <- state[r.PathValue("key")] }
		fmt.Fprintln(w, <-reply)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
