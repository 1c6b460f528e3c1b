// Command elements writes into elements of a container behind an interface: they belong to
// the container, and there is one finding.
package main

import (
	"log"
	"net/http"

	"example.com/wiring/elements/server"
	"example.com/wiring/elements/storage"
)

func main() {
	o := &server.Options{}
	o.Storage = storage.New() // want `^\w+ state: field Memory\.boxes keeps `
	server.New(o)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
