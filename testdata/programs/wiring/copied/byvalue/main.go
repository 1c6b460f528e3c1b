// Command byvalue wires memory through a configuration by value.
package main

import (
	"log"
	"net/http"

	"example.com/wiring/copied/web"
	"example.com/wiring/mem"
	"example.com/wiring/notes"
)

func main() { serve(mem.New()) }

func serve(s notes.Store) {
	log.Fatal(http.ListenAndServe(":8080", web.NewConfigured(web.Config{Store: s}).Handler())) // want `^data state: field Store.notes keeps r.FormValue\("text"\) between requests`
}
