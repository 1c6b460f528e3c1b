// Command ptrmap writes through pointers that a map filled at set-up hands out:
// the map never changes while serving, but what is inside its elements is its.
package main

import (
	"fmt"
	"log"
	"net/http"
)

type room struct {
	topic string
	host  string
}

var rooms = map[string]*room{"tea": {host: "alice"}, "cake": {host: "bob"}}

func main() {
	http.HandleFunc("PUT /{room}", func(w http.ResponseWriter, r *http.Request) {
		if rm := rooms[r.PathValue("room")]; rm != nil {
			rm.topic = r.FormValue("topic") // want `(?s)^\w+ state: package variable rooms keeps .*\sstore: \S+\.rooms\n`
		}
	})
	http.HandleFunc("GET /{room}", func(w http.ResponseWriter, r *http.Request) {
		if rm := rooms[r.PathValue("room")]; rm != nil {
			fmt.Fprintln(w, rm.topic, rm.host)
		}
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
