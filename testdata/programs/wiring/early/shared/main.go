// Command shared gives the server one object before it serves: all requests overwrite the
// same field of it, though the server knows it by an interface only.
package main

import (
	"log"
	"net/http"

	"example.com/wiring/early/api"
	"example.com/wiring/early/room"
)

func main() {
	a := api.New(room.New()) // want `^leak state: field Manager\.host keeps ` `^\w+ state: field Manager\.in keeps `
	http.HandleFunc("POST /host", a.Take)
	http.HandleFunc("GET /host", a.Who)
	http.HandleFunc("POST /in", a.Join)
	http.HandleFunc("GET /in", a.In)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
