// Command literal wires memory through a literal in a literal.
package main

import (
	"log"
	"net/http"

	"example.com/wiring/copied/web"
	"example.com/wiring/mem"
)

func main() {
	s := web.New(mem.New()) // want `^data state: field Store.notes keeps r.FormValue\("text"\) between requests`
	log.Fatal(http.ListenAndServe(":8080", s.Handler()))
}
