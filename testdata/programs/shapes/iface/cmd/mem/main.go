// Command mem wires the handlers to memory.
package main

import (
	"log"
	"net/http"

	"example.com/iface/store"
	"example.com/iface/web"
)

func main() { // fact `store.memStore.m holds {~client ~client}` `store.memStore.m is observed`
	h := web.New(store.New()) // want `(?s)^\w+ state: field memStore\.m keeps .*\sstore: example\.com/iface/store\.memStore\.m\n.*\sdeclared: \S*store/store\.go:15:2\b`
	log.Fatal(http.ListenAndServe(":8080", h))
}
