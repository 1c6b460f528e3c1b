// Command relay takes values through channels of its own: that a channel was made for
// a request says nothing of what went through it. A random text does.
package main

import (
	"crypto/rand"
	"fmt"
	"log"
	"net/http"
	"time"
)

var (
	times  = map[string]time.Time{}
	states = map[string]bool{}
)

func touch(w http.ResponseWriter, r *http.Request) {
	now := make(chan time.Time, 1)
	go func() { now <- time.Now() }()
	times["touched"] = <-now
	state := make(chan string, 1)
	state <- rand.Text()
	id := <-state
	states[id] = true // want `^\w+ state: package variable states keeps `
	fmt.Fprintln(w, id)
}

func show(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, times["touched"], states[r.FormValue("state")])
}

func main() {
	http.HandleFunc("/touch", touch)
	http.HandleFunc("/show", show)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
