// Command lastvalue keeps one value in a goroutine that sends it to whoever
// receives: a variable with a lock of channels.
package main

import (
	"fmt"
	"log"
	"net/http"
)

var (
	set = make(chan string) // fact `set holds {~client}`
	get = make(chan string) // fact `get holds {~set}` `background sends to get with {~set}`
)

func cell() {
	var headline string // fact `cell:headline holds {~set}`
	for {
		select {
		case headline = <-set: // want `^\w+ state: goroutine local headline keeps `
		case get <- headline:
		}
	}
}

func main() {
	go cell()
	http.HandleFunc("PUT /headline", func(w http.ResponseWriter, r *http.Request) { set <- r.FormValue("text") })
	http.HandleFunc("GET /headline", func(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, <-get) })
	log.Fatal(http.ListenAndServe(":8080", nil))
}
