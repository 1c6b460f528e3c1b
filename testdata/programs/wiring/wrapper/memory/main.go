// Command memory wires a wrapper around memory.
package main

import (
	"log"
	"net/http"

	"example.com/wiring/mem"
	"example.com/wiring/wrapper/svc"
	"example.com/wiring/wrapper/traced"
	"example.com/wiring/wrapper/web"
)

func main() {
	s := svc.New(traced.Wrap(mem.New())) // want `^\w+ state: field Store\.notes keeps `
	log.Fatal(http.ListenAndServe(":8080", web.Handler(s)))
}
