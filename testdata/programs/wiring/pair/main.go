// Command pair wires two things in one call: what can be in the place of one is no
// alternative to the other.
package main

import (
	"log"
	"net/http"

	"example.com/wiring/pair/api"
	"example.com/wiring/pair/pulls"
	"example.com/wiring/pair/rooms"
)

func main() {
	log.Fatal(http.ListenAndServe(":8080", api.New(rooms.New(), &pulls.Registry{URL: "http://registry"}))) // want `(?s)^\w+ state: field Memory.names keeps .*read: [^\n]*$`
}
