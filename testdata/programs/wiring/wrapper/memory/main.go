// Command memory wires a wrapper around memory: audit copies the struct that holds the
// store into a new one, whose parts are those of the copied one.
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
	s := svc.New(traced.Wrap(mem.New())) // want `^data state: field Store.notes keeps r.FormValue\("text"\) between requests`
	log.Fatal(http.ListenAndServe(":8080", web.Handler(s)))
}
