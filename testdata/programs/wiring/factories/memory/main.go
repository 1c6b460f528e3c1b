// Command memory registers a factory.
package main

import (
	"log"
	"net/http"

	"example.com/wiring/factories/web"
	"example.com/wiring/mem"
	"example.com/wiring/notes"
)

func main() {
	web.Register("mem", func(string) notes.Store { return mem.New() }) // want `^\w+ state: field Store\.notes keeps `
	log.Fatal(http.ListenAndServe(":8080", web.New("mem", "").Handler()))
}
