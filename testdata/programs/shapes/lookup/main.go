// Command lookup is where the driver and the calls meet, and nowhere below: the
// import of the driver is the line that wires it. With two drivers registered,
// which one a request gets is a choice that only the running program makes.
package main

import (
	"log"
	"net/http"

	_ "example.com/lookup/mem" // want `(?s)^review: \w+ state: field mem\.values keeps .*\sstore: example\.com/lookup/mem\.mem\.values\n`
	_ "example.com/lookup/noop"
	"example.com/lookup/web"
)

func main() { // fact `mem.mem.values holds {~client ~client}` `mem.mem.values is observed`
	// no fact `noop.noop.note holds`
	http.HandleFunc("PUT /{key}", web.Set)
	http.HandleFunc("GET /{key}", web.Get)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
