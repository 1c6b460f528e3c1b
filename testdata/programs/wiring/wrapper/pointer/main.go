// Command pointer wires a wrapper in a wrapper around memory. The innermost store is
// the only one: that the wrappers lead there makes none of their fields a store.
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
	s := svc.NewPointer(traced.Wrap(mem.New())) // want `data state: field Store.notes keeps r.FormValue\("text"\) between requests`
	log.Fatal(http.ListenAndServe(":8080", web.Handler(s)))
}
