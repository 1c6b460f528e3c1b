// Command memory wires a wrapper around memory. Limitation: audit copies the struct
// that holds the store into a new one, and what a copy leads to is not followed out
// of the constructor. Silent.
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
	s := svc.New(traced.Wrap(mem.New()))
	log.Fatal(http.ListenAndServe(":8080", web.Handler(s)))
}
