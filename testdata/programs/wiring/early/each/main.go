// Command each lets the server make an object for each request. Silent.
package main

import (
	"log"
	"net/http"

	"example.com/wiring/early/api"
	"example.com/wiring/early/room"
	"example.com/wiring/early/types"
)

func main() {
	http.HandleFunc("/", api.NewEach(func() types.Manager { return room.New() }).Show)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
