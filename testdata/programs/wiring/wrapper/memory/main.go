// Command memory wires a wrapper around memory. The constructor returns a copy of the
// struct that holds the store.
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
	s := svc.New(traced.Wrap(mem.New())) // want `data state: field Store.notes keeps r.FormValue\("text"\) between requests`
	log.Fatal(http.ListenAndServe(":8080", web.Handler(s)))
}
